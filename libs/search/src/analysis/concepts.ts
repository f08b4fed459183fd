import { readFileSync } from 'node:fs';
import { dataFile } from '@schakel/platform';
import { editDistance } from './edit-distance.js';
import { spelling } from './stem.js';
import { textWords, type TextWord } from './text-words.js';

/** A trade under all its names (`data/concepts.json`). */
export interface Concept {
  code: string;
  /** CPV codes that mean this trade, with everything below them. */
  cpv: readonly string[];
  nl: readonly string[];
  en: readonly string[];
}

/** A phrase of a concept, as the stems that must stand near each other. */
interface Phrase {
  term: string;
  stems: readonly string[];
  /** Of a phrase of one word: that word, to forgive a typo in it. */
  word?: string;
}

/** A concept found in a text: the words that show it. */
export interface FoundConcept {
  term: string;
  /** Indexes of words, ascending. */
  at: readonly number[];
  /** The stems that were found at those words. */
  stems: readonly string[];
}

/** How many words (function words not counted) from the first word of a phrase the others may stand. */
const REACH = 3;
/** Words shorter than this are not corrected to a trade. */
const SHORTEST_CORRECTED = 7;
const FEWEST_CPV_DIGITS = 4;

interface Loaded {
  concepts: readonly Concept[];
  byStem: ReadonlyMap<string, readonly Phrase[]>;
  words: readonly Phrase[];
}

let loaded: Loaded | undefined;

/** All concepts, in the order of the file. */
export function concepts(): readonly Concept[] {
  return load().concepts;
}

/**
 * The term under which a concept is indexed and searched: a word that no text holds. Terms of different concepts
 * are too different to be taken for typos of each other.
 */
export function conceptTerm(code: string): string {
  return `xq${spelling(code.replace(/[^a-z]/g, ''))}`;
}

/** The concepts that a text names; a phrase counts where its words stand near each other, in any order. */
export function findConcepts(words: readonly TextWord[]): FoundConcept[] {
  const { byStem } = load();
  const found: FoundConcept[] = [];
  const stemsAt = words.map((word) => new Set([word.stem, ...word.parts.map((part) => part.stem)]));
  for (const [index, stems] of stemsAt.entries())
    for (const stem of stems)
      for (const phrase of byStem.get(stem) ?? []) {
        const at = placesOf(phrase, stemsAt, index);
        if (at) found.push({ term: phrase.term, at, stems: phrase.stems });
      }
  return found;
}

/** The concept whose one-word name is a single typo away, if there is exactly one. */
export function conceptByTypo(word: TextWord): string | undefined {
  if (word.spelling.length < SHORTEST_CORRECTED || word.parts.length > 0) return undefined;
  const near = load().words.filter(
    (phrase) =>
      phrase.word !== undefined &&
      phrase.word[0] === word.spelling[0] &&
      editDistance(phrase.word, word.spelling, 1) <= 1,
  );
  const terms = new Set(near.map((phrase) => phrase.term));
  return terms.size === 1 ? near[0]?.term : undefined;
}

/** The concepts that a CPV code of 8 digits means: those of the nearest code at or above it. */
export function conceptsOfCpv(cpv: string): string[] {
  let best = FEWEST_CPV_DIGITS;
  let terms: string[] = [];
  for (const concept of load().concepts)
    for (const code of concept.cpv) {
      const digits = code.replace(/0+$/, '');
      if (digits.length < best || !cpv.startsWith(digits)) continue;
      if (digits.length > best) terms = [];
      best = digits.length;
      terms.push(conceptTerm(concept.code));
    }
  return terms;
}

/** Where the stems of the phrase stand, its first one at `index`; each as near to it as possible. */
function placesOf(phrase: Phrase, stemsAt: readonly ReadonlySet<string>[], index: number): number[] | undefined {
  const at = new Set([index]);
  for (const stem of phrase.stems.slice(1)) {
    const place = nearest(index, stemsAt.length, (candidate) => stemsAt[candidate]?.has(stem) ?? false);
    if (place === undefined) return undefined;
    at.add(place);
  }
  return [...at].sort((a, b) => a - b);
}

function nearest(from: number, length: number, fits: (index: number) => boolean): number | undefined {
  for (let step = 0; step <= REACH; step += 1)
    for (const index of [from + step, from - step]) if (index >= 0 && index < length && fits(index)) return index;
  return undefined;
}

function load(): Loaded {
  if (loaded) return loaded;
  const file = JSON.parse(readFileSync(dataFile('search', 'concepts.json'), 'utf8')) as { concepts: Concept[] };
  const byStem = new Map<string, Phrase[]>();
  const words: Phrase[] = [];
  for (const concept of file.concepts)
    for (const text of new Set([...concept.nl, ...concept.en]))
      for (const phrase of phrasesOf(conceptTerm(concept.code), text)) {
        const [first] = phrase.stems;
        if (first !== undefined) byStem.set(first, [...(byStem.get(first) ?? []), phrase]);
        if (phrase.word) words.push(phrase);
      }
  return (loaded = { concepts: file.concepts, byStem, words });
}

/** A phrase by the parts of its words, and one of a single compound also by the word whole. */
function phrasesOf(term: string, text: string): Phrase[] {
  const words = textWords(text);
  const stems = words.flatMap((word) => (word.parts.length > 0 ? word.parts.map((part) => part.stem) : [word.stem]));
  const phrases: Phrase[] = [{ term, stems: [...new Set(stems)] }];
  const [only] = words;
  if (words.length === 1 && only) phrases.push({ term, stems: [only.stem], word: only.spelling });
  return phrases;
}
