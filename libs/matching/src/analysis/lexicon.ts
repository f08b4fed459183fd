import { words as wordsOf } from '../text.js';
import { trades } from '../trades/trades.js';
import { GERMAN_WORDS } from './lexicon-de.data.js';
import { DUTCH_WORDS } from './lexicon-nl.data.js';

/** Words of a language with how often they were seen, to judge where a compound may be cut. */
export interface Lexicon {
  /** Folded words, three letters or more. */
  readonly words: ReadonlyMap<string, number>;
  /** The same words without their ending, so that *tuinen* also vouches for *tuin*. */
  readonly stems: ReadonlyMap<string, number>;
}

/** Languages whose compounds are cut. */
export type CompoundLanguage = 'nl' | 'de';

const SHORTEST = 3;
const loaded = new Map<CompoundLanguage, Lexicon>();

/** The words of the CPV labels of a language and, for Dutch, a hand-written list and the names of trades. */
export function lexicon(language: CompoundLanguage): Lexicon {
  const known = loaded.get(language);
  if (known) return known;
  const words = new Map<string, number>();
  const count = (word: string, by: number) => words.set(word, (words.get(word) ?? 0) + by);
  for (const line of (language === 'nl' ? DUTCH_WORDS : GERMAN_WORDS).trim().split('\n')) {
    const [times, ...its] = line.split(' ');
    for (const word of its) count(word, Number(times));
  }
  if (language === 'nl')
    for (const name of trades().flatMap((trade) => trade.nl.names))
      for (const word of wordsOf(name)) if (word.length >= SHORTEST) count(word, 1);
  const made = lexiconOf(words);
  loaded.set(language, made);
  return made;
}

/** A lexicon from folded words with counts. */
export function lexiconOf(words: ReadonlyMap<string, number>): Lexicon {
  const stems = new Map<string, number>();
  for (const [word, count] of words) {
    const stem = withoutEnding(word);
    stems.set(stem, (stems.get(stem) ?? 0) + count);
  }
  return { words, stems };
}

/** A word without the endings that Dutch and German compounds vary in: *ruimten* and *ruimte* are one. */
export function withoutEnding(word: string): string {
  return word.replace(/(?:en|s|e|n)$/, '');
}
