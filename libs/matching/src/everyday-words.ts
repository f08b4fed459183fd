import { DUTCH, ENGLISH } from './everyday-words.data.js';
import { fold } from './text.js';

const LISTS: Readonly<Record<string, string>> = { nl: DUTCH, en: ENGLISH };
const sets = new Map<string, ReadonlySet<string>>();

/**
 * Is this a word that everybody uses about everything? Only for telling reasons to people: the ranker weighs words by
 * how rare they are. Languages without a list have no everyday words.
 * @param language ISO 639-1
 */
export function isEveryday(word: string, language: string): boolean {
  const list = LISTS[language];
  if (list === undefined) return false;
  let words = sets.get(language);
  if (!words) sets.set(language, (words = new Set(list.split(' '))));
  return words.has(fold(word));
}
