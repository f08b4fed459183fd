import { useEffect } from 'react';
import { accentSheet } from './accent.js';

/**
 * Gives all that is on the screen the colour of an organisation, as long as who asks is on it; the last that asks wins.
 * A style sheet made by script is no inline style. @param accent `#rrggbb`; null = the colour of Schakel
 */
export function useAccent(accent: string | null | undefined): void {
  useEffect(() => {
    if (!accent) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(accentSheet(accent));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [accent]);
}
