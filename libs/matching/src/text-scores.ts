import type { AnalysedOpportunity } from './analysis.js';
import { gramRate, stemRate } from './background.js';
import { bundledRarity, rarity } from './rarity.js';
import type { CorpusStatistics } from './statistics.js';
import type { Bm25 } from './term-index.js';

const SUB_WORDS: Bm25 = { k1: 1.2, b: 0.6 };
const WORDS: Bm25 = { k1: 1.2, b: 0.4 };
const NAMES: Bm25 = { k1: 0, b: 0 };

/**
 * Texts are compared with the best one there is, but that one must be worth something: one that holds each term of the
 * question once, at average length, scores 1 on this scale, and the best counts as at least this much of it. Without
 * it, the least bad of three unfitting firms would look perfect.
 */
const LEAST_BEST = 0.15;

/** Scores of texts, by number, with the score that counts as 1. */
export interface Scaled {
  scores: Float64Array;
  full: number;
}

/** The text of an opportunity against that of every firm. Depends on texts and CPV labels, on nothing else. */
export class TextScores {
  readonly subWords: Scaled;
  readonly words: Scaled;
  readonly names: Float64Array;

  constructor(
    readonly opportunity: AnalysedOpportunity,
    { firmGrams, firmStems, firmNames, gramTexts }: CorpusStatistics,
  ) {
    const { grams, stems, ownStems } = opportunity;
    const gramRarity = (gram: string): number =>
      bundledRarity({ found: gramTexts.found(gram), texts: gramTexts.texts, rate: gramRate(gram) });
    this.subWords = scaled(grams, gramRarity, () => firmGrams.scores(grams, gramRarity, SUB_WORDS));
    const wordRarity = (stem: string): number =>
      rarity({ found: firmStems.found(stem), texts: firmStems.size, rate: stemRate(stem) });
    this.words = scaled(stems, wordRarity, () => firmStems.scores(stems, wordRarity, WORDS));
    const nameRarity = (stem: string): number =>
      rarity({ found: firmNames.found(stem), texts: firmNames.size, rate: stemRate(stem) });
    this.names = firmNames.scores(ownStems, nameRarity, NAMES);
  }
}

/** The scores, with the best of them, or the least that the best may be, as what counts as 1. */
export function scaled(
  terms: ReadonlySet<string>,
  rarityOf: (term: string) => number,
  score: () => Float64Array,
): Scaled {
  let ideal = 0;
  for (const term of terms) ideal += rarityOf(term);
  const scores = score();
  return { scores, full: scores.reduce((best, one) => Math.max(best, one), LEAST_BEST * ideal) };
}

/** A scaled score, in [0, 1]. */
export function valueAt({ scores, full }: Scaled, at: number): number {
  return full > 0 ? (scores[at] ?? 0) / full : 0;
}
