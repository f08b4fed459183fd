/** WCAG 2.2, 1.4.3: text must stand out from what is behind it by at least this. */
export const LEAST_CONTRAST = 4.5;

/** Relative luminance of a colour of sRGB, 0 (black) to 1 (white), as WCAG 2.2 defines it. @param colour `#rrggbb` */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much a colour stands out from white, 1 (not at all) to 21 (black). @param colour `#rrggbb` */
export function contrastWithWhite(colour: string): number {
  return 1.05 / (luminance(colour) + 0.05);
}

/** May white text stand on this colour, and this colour be text on white? */
export function isReadable(colour: string): boolean {
  return contrastWithWhite(colour) >= LEAST_CONTRAST;
}
