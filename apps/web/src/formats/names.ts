import type { Language } from '../words/language.js';
import { localeOf } from './locale.js';

/** What a language is called, by its code (ISO 639-1): "nl" is "Nederlands". */
export const languageName = (code: string, language: Language): string =>
  new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(code) ?? code;

/** What the country of a region is called, by the code of the region (NUTS, which calls two countries otherwise). */
export function countryName(nuts: string, language: Language): string {
  const country = nuts.slice(0, 2);
  const iso = country === 'UK' ? 'GB' : country === 'EL' ? 'GR' : country;
  return new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(iso) ?? country;
}
