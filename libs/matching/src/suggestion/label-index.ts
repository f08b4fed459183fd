import { count, tellingWords } from '../text.js';
import type { CpvShape } from './cpv-shape.js';
import { fiveGrams, prefixStem, type TermsOf } from './label-terms.js';
import { PackedIndex, type WeighedTerms } from './packed-index.js';

/** Every label as a document. */
export function labelDocuments(labels: readonly string[], termsOf: TermsOf): WeighedTerms[] {
  return labels.map((label) => count(tellingWords(label).flatMap(termsOf)));
}

/**
 * All labels under a node as one document a node (`nodeOf` gives that of a label): a term weighs 1 + ln of how often it
 * occurs there.
 */
export function nodeDocuments(
  documents: readonly WeighedTerms[],
  nodeOf: ArrayLike<number>,
  nodes: number,
): WeighedTerms[] {
  const merged = Array.from({ length: nodes }, () => new Map<string, number>());
  for (const [label, terms] of documents.entries()) {
    const into = merged[nodeOf[label]!]!;
    for (const [term, times] of terms) into.set(term, (into.get(term) ?? 0) + times);
  }
  for (const terms of merged) for (const [term, times] of terms) terms.set(term, 1 + Math.log(times));
  return merged;
}

/** Another name for what a code stands for: people say `ramen lappen` where the label says `wassen van ramen`. */
export interface OtherName {
  /** Number of the code. */
  code: number;
  name: string;
}

/** The labels of one language and other names for them. */
export interface Labels {
  /** ISO 639-1. */
  language: string;
  /** In the order of the codes. */
  labels: readonly string[];
  otherNames: readonly OtherName[];
}

/** The labels of one language, ready to be met by a text in that language. */
export class LabelIndex {
  readonly language: string;
  private readonly byGrams: PackedIndex;
  private readonly byStems: PackedIndex;
  readonly divisions: PackedIndex;
  private readonly otherNames: readonly OtherName[];
  private readonly codes: number;

  /** Takes some hundreds of milliseconds. */
  constructor({ language, labels, otherNames }: Labels, shape: CpvShape) {
    this.language = language;
    this.codes = labels.length;
    this.otherNames = otherNames;
    const all = [...labels, ...otherNames.map(({ name }) => name)];
    const grams = labelDocuments(all, fiveGrams);
    const divisionOf = grams.map((_, document) => shape.divisionOf[this.codeOf(document)]!);
    this.byGrams = new PackedIndex(grams);
    this.byStems = new PackedIndex(labelDocuments(all, prefixStem));
    this.divisions = new PackedIndex(nodeDocuments(grams, divisionOf, shape.divisions.length));
  }

  /** For each code the BM25 score, by five-letter windows, of its label or of another name if that is better. */
  gramScores(query: WeighedTerms): Float32Array {
    return this.best(this.byGrams.scores(query));
  }

  /** The same by stems. */
  stemScores(query: WeighedTerms): Float32Array {
    return this.best(this.byStems.scores(query));
  }

  /** Of the names of a code, its label first, the one that fits a query best, as a number for `gain`. */
  bestName(query: WeighedTerms, code: number): number {
    let [best, most] = [code, -1];
    for (const document of this.documentsOf(code)) {
      let score = 0;
      for (const [term, weight] of query) score += weight * this.byGrams.gain(term, document);
      if (score > most) [best, most] = [document, score];
    }
    return best;
  }

  /** The other name that a number of `bestName` stands for; undefined for a label. */
  otherName(name: number): string | undefined {
    return this.otherNames[name - this.codes]?.name;
  }

  /** What a term of weight 1 adds to the score of a name. */
  gain(term: string, name: number): number {
    return this.byGrams.gain(term, name);
  }

  private best(scores: Float32Array): Float32Array {
    const best = scores.slice(0, this.codes);
    for (const [other, { code }] of this.otherNames.entries())
      best[code] = Math.max(best[code]!, scores[this.codes + other]!);
    return best;
  }

  private codeOf(document: number): number {
    return this.otherNames[document - this.codes]?.code ?? document;
  }

  private documentsOf(code: number): number[] {
    const documents = [code];
    for (const [other, owner] of this.otherNames.entries()) if (owner.code === code) documents.push(this.codes + other);
    return documents;
  }
}
