import { readFileSync } from 'node:fs';
import { dataFile } from '@schakel/platform';

/** Words of a language with how often they were seen, to judge where a compound may be cut. */
export interface Lexicon {
  /** Folded words, three letters or more. */
  readonly words: ReadonlyMap<string, number>;
  /** The same words without their ending, so that *tuinen* also vouches for *tuin*. */
  readonly stems: ReadonlyMap<string, number>;
}

export type CompoundLanguage = 'nl' | 'de';

const loaded = new Map<CompoundLanguage, Lexicon>();

/** The words of the CPV labels of a language and, for Dutch, a hand-written list (see `data/build-lexicon.mjs`). */
export function lexicon(language: CompoundLanguage): Lexicon {
  const known = loaded.get(language);
  if (known) return known;
  const words = new Map<string, number>();
  for (const line of readFileSync(dataFile('search', `lexicon-${language}.tsv`), 'utf8').split('\n')) {
    const [word, count] = line.split('\t');
    if (word && count) words.set(word, Number(count));
  }
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
