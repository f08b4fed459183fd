import fc from 'fast-check';
import { accentSheet } from './accent.js';

type Tokens = Record<string, string>;

function tokensOf(accent: string, theme: 'light' | 'dark'): Tokens {
  const [, inside = ''] = new RegExp(`'${theme}'\\]{([^}]*)}`).exec(accentSheet(accent)) ?? [];
  return Object.fromEntries(inside.split(';').map((token) => token.replace('--', '').split(':')));
}

/** By the definition of WCAG 2.2, written anew so that a slip in the code does not hide itself. */
function contrast(one = '', other = ''): number {
  const light = (hex: string) => {
    const linear = (at: number) => {
      const share = parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5) + 0.05;
  };
  return Math.max(light(one) / light(other), light(other) / light(one));
}

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('The colour of an organisation', () => {
  it('stays as it is where it can be read', () => {
    expect(tokensOf('#1f5f8b', 'light')).toMatchObject({ accent: '#1f5f8b', 'accent-fill': '#1f5f8b' });
    expect(tokensOf('#123456', 'light')['surface-band']).toBe('#123456');
  });

  it('can be read on every surface of the light theme, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const tokens = tokensOf(colour, 'light');
        for (const surface of ['#ffffff', '#f4f2f5', '#e9e5ec', tokens['accent-soft']])
          expect(contrast(tokens['accent'], surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast('#ffffff', tokens['accent-fill'])).toBeGreaterThanOrEqual(4.5);
        expect(contrast('#ffffff', tokens['surface-band'])).toBeGreaterThanOrEqual(7);
        expect(contrast('#f0bd4f', tokens['surface-band'])).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('can be read on every surface of the dark theme, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const tokens = tokensOf(colour, 'dark');
        for (const surface of ['#17121a', '#211a25', '#2c2431', tokens['accent-soft']])
          expect(contrast(tokens['accent'], surface)).toBeGreaterThanOrEqual(4.5);
        expect(contrast('#ffffff', tokens['accent-fill'])).toBeGreaterThanOrEqual(4.5);
        expect(contrast('#17121a', tokens['accent-fill'])).toBeGreaterThanOrEqual(3);
        expect(contrast('#ffffff', tokens['surface-band'])).toBeGreaterThanOrEqual(13);
      }),
    );
  });

  it('gives way to the colours that someone chose', () => {
    expect(accentSheet('#1f5f8b')).toMatch(/^@media \(forced-colors: none\){/);
  });
});
