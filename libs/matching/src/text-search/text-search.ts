import { KnownTitles } from './known-titles.js';
import { textTerms } from './text-terms.js';

/** A text to be found, or a title to find it by. */
export interface SearchText {
  id: string;
  /** ISO 639-1; empty where not known. */
  language: string;
  text: string;
}

/** A document with how well it fits the title: above 0, comparable within one answer only. */
export interface ScoredText {
  id: string;
  score: number;
}

interface Posting {
  documents: number[];
  weights: number[];
}

/**
 * BM25: how soon repetition stops to count, and how much long documents are held back. The pair with the best mean over
 * ten languages in a first look at titles and descriptions of published notices; everything near it does as well.
 */
const K1 = 2;
const B = 0.6;

/**
 * Ranks documents for a title that has to find its description. A search box wants all words of a question; of titles of
 * published notices a half to three quarters have no description that holds them all. So every document that shares
 * anything is scored, by BM25 over parts of words, and what all titles say is muted.
 *
 * Texts only: no engine, no codes, nothing learned.
 */
export class TextSearch {
  private readonly postings = new Map<string, Posting>();
  private readonly ids: string[] = [];
  /** What each document adds to the frequency of a term before it is divided by it: the longer, the more. */
  private readonly damping: Float64Array;

  /**
   * @param documents each id once; equal scores keep this order
   * @param titles whatever titles are known, with or without the ones that will be asked for
   */
  constructor(
    documents: Iterable<SearchText>,
    private readonly titles: KnownTitles,
  ) {
    const lengths: number[] = [];
    for (const { id, text } of documents) {
      lengths.push(this.put(this.ids.length, textTerms(text)));
      this.ids.push(id);
    }
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
    this.damping = Float64Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
  }

  /** Every document that shares something with the title, best first. */
  rank({ text, language }: Pick<SearchText, 'text' | 'language'>): ScoredText[] {
    const scores = new Float64Array(this.ids.length);
    for (const [term, times] of textTerms(text)) {
      const posting = this.postings.get(term);
      if (posting) this.pay(scores, posting, times * this.titles.weight(term, language));
    }
    return this.ids
      .map((id, document) => ({ id, score: scores[document] ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
  }

  private put(document: number, terms: ReadonlyMap<string, number>): number {
    let length = 0;
    for (const [term, weight] of terms) {
      let posting = this.postings.get(term);
      if (!posting) this.postings.set(term, (posting = { documents: [], weights: [] }));
      posting.documents.push(document);
      posting.weights.push(weight);
      length += weight;
    }
    return length;
  }

  private pay(scores: Float64Array, { documents, weights }: Posting, worth: number): void {
    const found = documents.length;
    const rarity = Math.log(1 + (this.ids.length - found + 0.5) / (found + 0.5));
    for (const [at, document] of documents.entries()) {
      const weight = weights[at] ?? 0;
      scores[document]! += (worth * rarity * weight * (K1 + 1)) / (weight + (this.damping[document] ?? K1));
    }
  }
}
