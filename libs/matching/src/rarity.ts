import { missingTexts } from './background.js';

/** How much a term says: 0 for a term that is everywhere, higher the rarer it is. `found` texts of `texts` hold it. */
export interface Occurrence {
  found: number;
  texts: number;
  /** The share of texts of any subject that hold it, in [0, 1]: fills up a small corpus. */
  rate: number;
}

/** The inverse document frequency of BM25; never below 0. */
export function rarity({ found, texts, rate }: Occurrence): number {
  const missing = missingTexts(texts);
  const [n, all] = [found + missing * rate, texts + missing];
  return Math.log(1 + (all - n + 0.5) / (n + 0.5));
}

/** Short texts count as if they came in bundles of this many, so that everyday words don't look rare. */
const BUNDLE = 10;

/**
 * The rarity of a term in a bundle of ten texts. One capability is a few words long: counted one by one, the words
 * that every longer text would hold look rarer than they are.
 */
export function bundledRarity({ found, texts, rate }: Occurrence): number {
  const missing = missingTexts(texts);
  const share = (found + missing * rate + 0.5) / (texts + missing + 1);
  return -Math.log(1 - (1 - share) ** BUNDLE);
}
