import { textWords, type TextWord } from './text-words.js';

/** A phrase that was found in a text: what it stands for, and the words that show it. */
export interface FoundPhrase<T> {
  value: T;
  /** Indexes of words, ascending. */
  at: readonly number[];
  /** The stems that were found at those words. */
  stems: readonly string[];
}

interface Phrase<T> {
  value: T;
  /** They must stand near each other; the first one is looked for first. */
  stems: readonly string[];
}

/** How many words (function words not counted) from the first word of a phrase the others may stand. */
const REACH = 3;

/**
 * Phrases to look for in texts. A phrase is found where its words stand near each other in a sentence, in any order and
 * inflection, as words or as parts of compounds: *ramen wassen* in "wij wassen ook al uw ramen".
 */
export class PhraseBook<T> {
  private readonly byStem = new Map<string, Phrase<T>[]>();

  constructor(phrases: Iterable<readonly [text: string, value: T]>) {
    for (const [text, value] of phrases) for (const stems of readingsOf(text)) this.add({ value, stems });
  }

  /** Every place where a phrase is found; a value may be found more than once. */
  find(words: readonly TextWord[]): FoundPhrase<T>[] {
    const found: FoundPhrase<T>[] = [];
    const stemsAt = words.map((word) => new Set([word.stem, ...word.parts.map((part) => part.stem)]));
    for (const [index, stems] of stemsAt.entries())
      for (const stem of stems)
        for (const { value, stems: wanted } of this.byStem.get(stem) ?? []) {
          const at = placesOf(
            wanted,
            index,
            (place, one) => words[place]?.sentence === words[index]?.sentence && (stemsAt[place]?.has(one) ?? false),
          );
          if (at) found.push({ value, at, stems: wanted });
        }
    return found;
  }

  private add(phrase: Phrase<T>): void {
    const [first] = phrase.stems;
    if (first !== undefined) this.byStem.set(first, [...(this.byStem.get(first) ?? []), phrase]);
  }
}

/** A phrase by the parts of its words, and one of a single compound also by the word whole. */
function readingsOf(text: string): string[][] {
  const words = textWords(text);
  const stems = words.flatMap((word) => (word.parts.length > 0 ? word.parts.map((part) => part.stem) : [word.stem]));
  const [only] = words;
  const parted = [...new Set(stems)];
  return words.length === 1 && only && only.parts.length > 0 ? [parted, [only.stem]] : [parted];
}

/** Where the stems stand, the first one at `index`; each as near to it as possible. */
function placesOf(
  [, ...others]: readonly string[],
  index: number,
  has: (place: number, stem: string) => boolean,
): number[] | undefined {
  const at = new Set([index]);
  for (const stem of others) {
    const place = nearest(index, (candidate) => has(candidate, stem));
    if (place === undefined) return undefined;
    at.add(place);
  }
  return [...at].sort((a, b) => a - b);
}

function nearest(from: number, fits: (index: number) => boolean): number | undefined {
  for (let step = 0; step <= REACH; step += 1)
    for (const index of [from + step, from - step]) if (fits(index)) return index;
  return undefined;
}
