import type { CertificateProfile } from '../profiles.js';
import { Areas } from './areas.js';
import { Interner } from './interner.js';
import { Vocabulary } from './vocabulary.js';

/**
 * What many firms have in common, each distinct thing once, by number. A question weighs these few things, and then
 * only looks up what each of the many capabilities has. They only grow; segments of one index share them.
 */
export class Dictionaries {
  readonly grams = new Vocabulary();
  /** CPV codes, and their numbers by division. */
  readonly codesOfDivision = new Map<string, number[]>();
  readonly codes = new Interner<string>((code, number) => append(this.codesOfDivision, code.slice(0, 2), number));
  /** Lists of places, narrow and broad, and the numbers of the lists in which a place stands. */
  readonly listsWithPlace = new Map<string, number[]>();
  readonly placeLists = new Interner<readonly string[]>((places, number) => {
    for (const place of places) append(this.listsWithPlace, place, number);
  });
  readonly areas = new Areas();
  /** First days of work; number 0 is none. */
  readonly days = new Interner<string>();
  /** Certificates with their dates. */
  readonly certificates = new Interner<CertificateProfile>();
  readonly groupLists = new Interner<readonly string[]>();
  /** Lists of the languages that firms write. */
  readonly languageLists = new Interner<readonly string[]>();

  constructor() {
    this.days.number('', () => '');
    this.placeLists.number('', () => []);
  }

  code(code: string): number {
    return this.codes.number(code, () => code);
  }

  /** Number 0 is no place at all. */
  placeList(places: readonly string[]): number {
    return this.placeLists.number(places.join('|'), () => places);
  }

  day(day: string | undefined): number {
    return this.days.number(day ?? '', () => day ?? '');
  }

  certificate(held: CertificateProfile): number {
    const { code, validFrom = '', validUntil = '' } = held;
    return this.certificates.number(`${code}|${validFrom}|${validUntil}`, () => held);
  }

  languageList(languages: readonly string[]): number {
    return this.languageLists.number(languages.join('|'), () => languages);
  }

  groupList(groups: readonly string[]): number {
    return this.groupLists.number(groups.join('|'), () => groups);
  }
}

function append(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
