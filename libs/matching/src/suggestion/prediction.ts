import type { LabelIndex } from './label-index.js';
import type { SparseVector } from './sparse-vector.js';
import type { Beliefs } from './spread.js';
import type { TranslationTable } from './translation.js';

/** A language in which texts can be read: its labels, and what its stems mean in English (not for English itself). */
export interface ReadyLanguage {
  readonly labels: LabelIndex;
  readonly toEnglish: TranslationTable | undefined;
}

/**
 * What a text is about, as numbers: probabilities of codes, groups and divisions, and the text in two forms that can
 * be compared across languages. What matching needs of a text that has no codes, or another language.
 */
export interface Prediction extends Beliefs {
  /** BM25 of every label as a share of the best one, in [0, 1]; by five-letter windows. */
  readonly labelShares: Float32Array;
  /** The same for the English labels, after translation. */
  readonly translatedShares: Float32Array;
  /** The text among the labels, at length 1: free of any language. */
  readonly labelVector: SparseVector;
  /** What it says, as six-letter stems of English with their weights. */
  readonly english: ReadonlyMap<string, number>;
  /** The share of each group among the published texts most alike. */
  readonly alike: Float64Array;
}
