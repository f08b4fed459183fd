import { Vocabulary } from './vocabulary.js';

const PROVINCES = [
  { code: 'groningen', nuts2: 'NL11', nl: 'Groningen', en: 'Groningen' },
  { code: 'friesland', nuts2: 'NL12', nl: 'Friesland', en: 'Friesland' },
  { code: 'drenthe', nuts2: 'NL13', nl: 'Drenthe', en: 'Drenthe' },
  { code: 'overijssel', nuts2: 'NL21', nl: 'Overijssel', en: 'Overijssel' },
  { code: 'gelderland', nuts2: 'NL22', nl: 'Gelderland', en: 'Gelderland' },
  { code: 'flevoland', nuts2: 'NL23', nl: 'Flevoland', en: 'Flevoland' },
  { code: 'noord-holland', nuts2: 'NL32', nl: 'Noord-Holland', en: 'North Holland' },
  { code: 'zeeland', nuts2: 'NL34', nl: 'Zeeland', en: 'Zeeland' },
  { code: 'utrecht', nuts2: 'NL35', nl: 'Utrecht', en: 'Utrecht' },
  { code: 'zuid-holland', nuts2: 'NL36', nl: 'Zuid-Holland', en: 'South Holland' },
  { code: 'noord-brabant', nuts2: 'NL41', nl: 'Noord-Brabant', en: 'North Brabant' },
  { code: 'limburg', nuts2: 'NL42', nl: 'Limburg', en: 'Limburg' },
] as const;

/** One of the twelve provinces, each of which is a NUTS 2 region. */
export type Province = (typeof PROVINCES)[number];

/** The provinces of the Netherlands, from north to south. */
export const provinces = new Vocabulary<Province>('province', PROVINCES);

/** The province in which a NUTS 2 or NUTS 3 region of today lies. */
export function provinceOfNuts(code: string): Province | undefined {
  return PROVINCES.find(({ nuts2 }) => code.startsWith(nuts2));
}
