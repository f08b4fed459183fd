import type { Page } from 'playwright-core';

/** Texts that were told not to be ours: by their language, or as a time. */
const NOT_OURS = 'noscript, script, [lang]:not(html), time';

/**
 * Texts of a page in the pseudo-language that stand outside its brackets, so that nobody can translate them. What people
 * and registers wrote stands there too.
 */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate((notOurs) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isOurs = parentElement && !parentElement.closest(notOurs);
      if (isOurs && /\p{L}{3}/u.test(textContent ?? '')) texts.push((textContent ?? '').trim());
    }
    return texts.filter((text) => !/[⟦⟧]/.test(text));
  }, NOT_OURS);
}
