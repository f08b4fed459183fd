/**
 * Reads an amount as Dutch people type it: "1.234,50", "€ 1 234", "1234.5". A single dot before exactly three figures
 * parts thousands, as everywhere in Dutch; show the reading before it is saved.
 * @returns integer cents, or undefined where it is no amount
 */
export function parseMoney(text: string): number | undefined {
  const bare = text.replace(/[€\s]|eur(o)?/gi, '');
  const [, whole = '', cents = ''] =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? /^(\d+)\.(\d{1,2})$/.exec(bare) ?? [];
  if (!whole) return undefined;
  const amount = Number(whole.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0') || 0);
  return Number.isSafeInteger(amount) ? amount : undefined;
}

/** Cents as one types them: "1234,50". */
export const typedMoney = (cents: number): string => (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2).replace('.', ',');
