import type { Language } from '../words/language.js';
import { localeOf } from './locale.js';

/** "12.345" */
export const count = (number: number, language: Language): string => number.toLocaleString(localeOf(language));

/** "€ 1.234.567,50"; without cents where there are none. @param cents EUR ex VAT */
export function money(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return (cents / 100).toLocaleString(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** "€ 1,3 mln." for where there is little room; never where the amount decides something. @param cents EUR ex VAT */
export const shortMoney = (cents: number, language: Language): string =>
  (cents / 100).toLocaleString(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 1,
  });

/**
 * "30,5%", cut off rather than rounded, so that 29,96 % is never shown as the 30 % that the law asks for.
 * @param share of one: 0.305
 */
export function share(share: number, language: Language): string {
  // 0.29 * 1000 is 290.00000000000006 and 0.57 * 1000 is 569.9999999999999: repair that before cutting off.
  const tenths = Math.floor(Number((share * 1000).toPrecision(12)));
  return (tenths / 1000).toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 1 });
}

/** "212 kB", "1,8 MB" */
export function fileSize(bytes: number, language: Language): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return Math.max(size, 1).toLocaleString(localeOf(language), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  });
}

/** "a, b en c" */
export const list = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Sorts as a Dutch list does: É with E, "IJ 2" before "IJ 10". */
export const byName = (one: string, other: string): number => collator.compare(one, other);
