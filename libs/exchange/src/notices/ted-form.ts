import { cleanLine, cleanText } from './notice-text.js';
import { countryOf } from './notice-codes.js';
import type { NoticeAward, NoticeCorrection, NoticeLot, NoticeOrganisation, Money } from './parsed-notice.js';
import { RESERVED_VALUES } from './reserved-participation.js';
import { attribute, descendants, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** A date and time of TED R2, as written and without zone. */
export interface TedMoment {
  date: string | undefined;
  time: string | undefined;
}

/** What the body of a TED R2 form says; both generations of forms are read into this. */
export interface TedFormContent {
  title: string;
  description: string;
  buyers: NoticeOrganisation[];
  cpv: string[];
  nuts: string[];
  lots: NoticeLot[];
  awards: NoticeAward[];
  estimatedValue: Money | undefined;
  awardedValue: Money | undefined;
  deadline: TedMoment | undefined;
  awardCriteria: string[];
  /** References to earlier notices, as written. */
  references: string[];
  corrections: NoticeCorrection[];
}

/** The paragraphs (`P`) of an element as lines, or its own text. */
export function paragraphs(element: XmlElement | undefined): string {
  const parts = descendants(element, 'P');
  const lines = parts.length > 0 ? parts.map(rawText) : [rawText(element)];
  return cleanText(lines.map((line) => line.replace(/\s+/g, ' ')).join('\n'));
}

/** The text of an element on one line. */
export function line(element: XmlElement | undefined): string {
  return cleanLine(paragraphs(element));
}

/** CPV codes below an element, main ones first, each once. */
export function tedCpv(element: XmlElement | undefined): string[] {
  const main = descendants(element, 'CPV_MAIN').flatMap((one) => descendants(one, 'CPV_CODE'));
  const codes = [...main, ...descendants(element, 'CPV_CODE')].map((one) => attribute(one, 'CODE')?.slice(0, 8));
  return unique(codes.filter((code) => code !== undefined && /^\d{8}$/.test(code)));
}

/** What stands in the NUTS fields below an element, each once, in document order. */
export function tedNutsNamed(element: XmlElement | undefined): string[] {
  return unique(descendants(element, 'NUTS').map((one) => attribute(one, 'CODE')));
}

/** NUTS codes below an element, each once; `00`, which stands for a place outside the NUTS countries, is none. */
export function tedNuts(element: XmlElement | undefined): string[] {
  return tedNutsNamed(element).filter((code) => /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code));
}

/** The reservations below an element, in the order of {@link RESERVED_VALUES}. */
export function tedReserved(element: XmlElement | undefined): string[] {
  const found = new Set(descendants(element, ...RESERVED_VALUES).map((one) => one.name));
  return RESERVED_VALUES.filter((value) => found.has(value));
}

/** An organisation by its address; both generations use the same names in it. Undefined without a name. */
export function tedOrganisation(address: XmlElement | undefined): NoticeOrganisation | undefined {
  const name = line(descendants(address, 'OFFICIALNAME')[0]);
  if (!name) return undefined;
  const country = countryOf(attribute(descendants(address, 'COUNTRY')[0], 'VALUE'));
  const town = cleanLine(textAt(address, 'TOWN') ?? '');
  const nuts = tedNuts(address)[0];
  const nationalId = cleanLine(rawText(descendants(address, 'NATIONALID')[0]));
  return {
    name,
    ...(country && { country }),
    ...(nuts && { nuts }),
    ...(town && { town }),
    ...(nationalId && { nationalId }),
  };
}

/** Each value once, in order, without what is missing. */
export function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}

/** Two descriptions as one: the second below the first, unless it adds nothing. */
export function joinDescriptions(first: string, second: string): string {
  if (!first || second.includes(first)) return second;
  return !second || first.includes(second) || /^[\s\p{P}]*$|^n\.? ?v\.? ?t\.?$/iu.test(second)
    ? first
    : `${first}\n\n${second}`;
}
