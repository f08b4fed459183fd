import type { TermCounts } from './terms.js';

/** The two settings of BM25: how soon a repeated term stops counting, and how much long texts are held back. */
export interface Bm25 {
  readonly k1: number;
  readonly b: number;
}

/** The shape with which each kind of text is scored (as measured on public award records). */
export const SUB_WORDS: Bm25 = { k1: 1.2, b: 0.6 };
export const WORDS: Bm25 = { k1: 1.2, b: 0.4 };
export const CAPABILITY: Bm25 = { k1: 1.2, b: 0.75 };

/** The distinct terms of a question, ascending, with how much each says. */
export interface WeightedTerms {
  readonly terms: readonly number[];
  readonly rarities: readonly number[];
  /** The sum of the rarities: the score of a text of average length that holds each term once. */
  readonly ideal: number;
}

/** The terms of a question with their rarities. */
export function weighted(terms: readonly number[], rarityOf: (term: number) => number): WeightedTerms {
  const rarities = terms.map(rarityOf);
  return { terms, rarities, ideal: rarities.reduce((sum, rarity) => sum + rarity, 0) };
}

/** How much a text of this length holds back the terms in it. */
export function damping({ k1, b }: Bm25, length: number, average: number): number {
  return k1 * (1 - b + (b * length) / average);
}

/** What a term adds to the score of a text that holds it `times`. */
export function gain({ k1 }: Bm25, rarity: number, times: number, damped: number): number {
  return rarity * (k1 + 1) * presence(times, damped);
}

/** How much it counts that a term stands in a text so many times, in [0, 1). */
export function presence(times: number, damped: number): number {
  return times / (times + damped);
}

/** The BM25 score of one text; each term of the question counts once, times its rarity. */
export function score(shape: Bm25, { terms, rarities }: WeightedTerms, counts: TermCounts, damped: number): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const times = counts.get(terms[at]!);
    if (times !== undefined) sum += gain(shape, rarities[at]!, times, damped);
  }
  return sum;
}
