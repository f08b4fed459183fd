import { words } from '@schakel/taxonomy';

/** What can tell who a firm is. */
export interface Identity {
  /** Of the organisation and of its profile. */
  names: readonly string[];
  /** Of its members. */
  people: readonly string[];
  kvkNumber: string | null;
  website: string | null;
}

/** What in a text tells who wrote it: a name, a number or an address as found. */
export type Giveaway = string;

/** Parts of a name that many firms have. */
const COMMON = new Set([
  'bv',
  'b',
  'v',
  'nv',
  'n',
  'vof',
  'stichting',
  'cooperatie',
  'vereniging',
  'de',
  'het',
  'demo',
]);

/** With the longest parts that RFC 5321 knows, so that no text makes the search long. */
const E_MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
/** Dutch numbers, with or without country code and separators. */
const PHONE = /(?<!\d)(?:\+31|0031|0)[\s-]?(?:\(0\)\s?)?\d(?:[\s-]?\d){8}(?!\d)/g;

/**
 * Everything in a question that would tell the buyer, or whoever reads the answer, which firm asks: its name, its number,
 * its website, a colleague, any e-mail address or telephone number.
 */
export function giveawaysIn(text: string, { names, people, kvkNumber, website }: Identity): Giveaway[] {
  const spoken = ` ${words(text).join(' ')} `;
  const isSaid = (name: readonly string[]) => name.length > 0 && spoken.includes(` ${name.join(' ')} `);
  const tellingName = (name: string) => words(name).filter((word) => !COMMON.has(word));
  const fullName = (person: string) => (words(person).length > 1 ? words(person) : []);
  const host = website?.replace(/^https?:\/\/(www\.)?/i, '').split(/[/?#:]/)[0];
  return [
    ...new Set([
      ...names.filter((name) => isSaid(tellingName(name))),
      ...people.filter((person) => isSaid(fullName(person))),
      ...(kvkNumber && text.replace(/[\s.]/g, '').includes(kvkNumber) ? [kvkNumber] : []),
      ...(host && isSaid(words(host)) ? [host] : []),
      ...(text.match(E_MAIL) ?? []),
      ...(text.match(PHONE) ?? []),
    ]),
  ];
}
