type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
/** Text of ours must stand out by this (WCAG 2.2, 1.4.3), the edge of a button by less (1.4.11). */
const TEXT = 4.5;
const EDGE = 3;
/** Surfaces of `tokens.css` on which an accent stands, the strictest of each theme. */
const LIGHT_SURFACE = parse('#e9e5ec');
const DARK_SURFACE = parse('#2c2431');
const DARK_PAGE = parse('#17121a');
const STRAW = parse('#f0bd4f');

function parse(hex: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

const write = (colour: Colour): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** A colour with a share of another in it, 0 to 1; whole channels, so that what is measured is what is shown. */
const mix = (colour: Colour, other: Colour, share: number): Colour =>
  colour.map((channel, at) => Math.round(channel + ((other[at] ?? 0) - channel) * share)) as unknown as Colour;

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two colours stand out from each other, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
}

/** The nearest mix with black or white that is good enough; as it is, where it is already. */
function until(colour: Colour, towards: Colour, isGood: (mixed: Colour) => boolean): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = mix(colour, towards, share);
    if (isGood(mixed)) return mixed;
  }
  return towards;
}

function lightTokens(colour: Colour): Record<string, Colour> {
  const soft = mix(colour, WHITE, 0.9);
  const accent = until(
    colour,
    BLACK,
    (mixed) => contrast(mixed, LIGHT_SURFACE) >= TEXT && contrast(mixed, soft) >= TEXT,
  );
  return {
    accent: accent,
    'accent-hover': mix(accent, BLACK, 0.25),
    'accent-fill': accent,
    'accent-fill-hover': mix(accent, BLACK, 0.25),
    'accent-soft': soft,
    'surface-band': until(colour, BLACK, (mixed) => contrast(mixed, WHITE) >= 7 && contrast(mixed, STRAW) >= TEXT),
  };
}

function darkTokens(colour: Colour): Record<string, Colour> {
  const soft = mix(colour, DARK_PAGE, 0.8);
  const accent = until(
    colour,
    WHITE,
    (mixed) => contrast(mixed, DARK_SURFACE) >= TEXT && contrast(mixed, soft) >= TEXT,
  );
  const fill = until(
    until(colour, BLACK, (mixed) => contrast(mixed, WHITE) >= TEXT),
    WHITE,
    (mixed) => contrast(mixed, DARK_PAGE) >= EDGE,
  );
  return {
    accent: accent,
    'accent-hover': mix(accent, WHITE, 0.35),
    'accent-fill': fill,
    'accent-fill-hover': mix(fill, BLACK, 0.15),
    'accent-soft': soft,
    'on-accent': mix(colour, BLACK, 0.85),
    'surface-band': until(colour, BLACK, (mixed) => contrast(mixed, WHITE) >= 13),
  };
}

const rule = (theme: string, tokens: Record<string, Colour>): string =>
  `:root[data-mantine-color-scheme='${theme}']{${Object.entries(tokens)
    .map(([name, colour]) => `--${name}:${write(colour)}`)
    .join(';')}}`;

/**
 * The colour of an organisation as our tokens, in both themes: as it is where it can be read, else as much darker or
 * lighter as it takes. Who chose colours of his own keeps those. @param accent `#rrggbb` @returns a style sheet
 */
export function accentSheet(accent: string): string {
  const colour = parse(accent);
  return `@media (forced-colors: none){${rule('light', lightTokens(colour))}${rule('dark', darkTokens(colour))}}`;
}
