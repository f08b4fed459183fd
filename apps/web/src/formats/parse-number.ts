/**
 * Reads a number as Dutch people type it: "1.250", "1 250", "12,5", "-3", "12.5". A single dot before exactly three
 * figures parts thousands.
 * @returns undefined where it is no number
 */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/\s/g, '');
  const [, sign = '', whole = '', part = ''] =
    /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(bare) ?? /^(-?)(\d+)\.(\d+)$/.exec(bare) ?? [];
  if (!whole) return undefined;
  return Number(`${sign}${whole.replaceAll('.', '')}.${part || '0'}`);
}

/** A number as it is typed: "12,5". */
export const typedNumber = (number: number): string => String(number).replace('.', ',');
