import { FORMER_DUTCH_NUTS } from './former-nuts.js';

/** A country (NUTS 0) and up to three more signs, one a level. */
const WRITTEN = /^[A-Z]{2}[0-9A-Z]{0,3}$/;

/** ISO 3166-1 codes of the countries that NUTS calls otherwise. */
const NUTS_OF_ISO: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** Upper case without blanks; undefined for what is not written as a NUTS code. The code need not exist. */
export function normaliseNuts(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return WRITTEN.test(code) ? code : undefined;
}

/**
 * The code of today: old Dutch codes lead to their successor and Greek ones written as GR (until 2011) to EL. Any other
 * code comes back as it is, in upper case, also one that exists no more, such as those of the United Kingdom.
 */
export function currentNuts(text: string): string {
  const code = text.trim().toUpperCase();
  return FORMER_DUTCH_NUTS.get(code) ?? (code.startsWith('GR') ? `EL${code.slice(2)}` : code);
}

/** The codes from the country down to the code itself, by their digits, whether or not they exist. */
export function nutsPath(text: string): string[] {
  const code = normaliseNuts(currentNuts(text));
  if (code === undefined) return [];
  return Array.from({ length: code.length - 1 }, (_, level) => code.slice(0, level + 2));
}

/** Does the first region hold the whole of the second (or is it the same)? Old codes count as today's. */
export function nutsCovers(broad: string, narrow: string): boolean {
  return nutsPath(narrow).includes(currentNuts(broad));
}

/** The NUTS 0 code of a country: `NL` is `NL`, `GR` is `EL`, `GB` is `UK`. */
export function nutsOfCountry(iso: string): string {
  const country = iso.trim().toUpperCase();
  return NUTS_OF_ISO[country] ?? country;
}

/** The country (ISO 3166-1 alpha-2) of a NUTS code. */
export function countryOfNuts(code: string): string {
  const own = code.trim().slice(0, 2).toUpperCase();
  return Object.entries(NUTS_OF_ISO).find(([, nuts]) => nuts === own)?.[0] ?? own;
}
