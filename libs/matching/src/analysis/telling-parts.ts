import { isEveryday } from '../everyday-words.js';
import { genericHead } from './generic-heads.js';
import { textWords } from './text-words.js';

/** The languages whose compounds are cut, and for which there is a list of everyday words. */
const LANGUAGE = 'nl';

/**
 * The stems of what a word is made of and that say something: those of the parts of a compound, else its own.
 * `schoonmaakwerkzaamheden` and `gebouwenschoonmaak` have one in common.
 */
export function tellingParts(word: string): string[] {
  return textWords(word).flatMap(({ stem, parts }) => {
    if (parts.length === 0) return [stem];
    const telling = parts.slice(0, genericHead(parts.map((part) => part.stem)));
    return telling.filter((part) => !isEveryday(part.folded, LANGUAGE)).map((part) => part.stem);
  });
}
