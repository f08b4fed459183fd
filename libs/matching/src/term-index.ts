/** The two settings of BM25: how soon a repeated term stops counting, and how much long documents are held back. */
export interface Bm25 {
  k1: number;
  b: number;
}

interface Posting {
  documents: number[];
  frequencies: number[];
}

/** How often each term occurs in a document. */
export type TermCounts = ReadonlyMap<string, number>;

/**
 * Which documents hold which terms, kept in step as documents come and go. Documents are small whole numbers that the
 * owner hands out and may use again; whoever puts a document in takes it out with the same counts.
 */
export class TermIndex {
  private readonly postings = new Map<string, Posting>();
  private readonly lengths: number[] = [];
  private documents = 0;
  private totalLength = 0;

  /** How many documents there are. */
  get size(): number {
    return this.documents;
  }

  /** How many documents hold the term. */
  found(term: string): number {
    return this.postings.get(term)?.documents.length ?? 0;
  }

  put(document: number, counts: TermCounts): void {
    let length = 0;
    for (const [term, frequency] of counts) {
      let posting = this.postings.get(term);
      if (!posting) this.postings.set(term, (posting = { documents: [], frequencies: [] }));
      posting.documents.push(document);
      posting.frequencies.push(frequency);
      length += frequency;
    }
    while (this.lengths.length < document) this.lengths.push(0);
    this.lengths[document] = length;
    this.documents += 1;
    this.totalLength += length;
  }

  remove(document: number, counts: TermCounts): void {
    for (const term of counts.keys()) {
      const posting = this.postings.get(term);
      const at = posting?.documents.lastIndexOf(document) ?? -1;
      if (!posting || at < 0) continue;
      if (posting.documents.length === 1) this.postings.delete(term);
      // The order within a posting means nothing, so the last one can fill the gap.
      fillGap(posting.documents, at);
      fillGap(posting.frequencies, at);
    }
    this.documents -= 1;
    this.totalLength -= this.lengths[document] ?? 0;
    this.lengths[document] = 0;
  }

  /** The BM25 score of every document, by its number; each term of the query counts once, times its rarity. */
  scores(terms: ReadonlySet<string>, rarityOf: (term: string) => number, shape: Bm25): Float64Array {
    const scores = new Float64Array(this.lengths.length);
    const damping = this.damping(shape);
    for (const term of terms) {
      const posting = this.postings.get(term);
      if (!posting) continue;
      const gain = rarityOf(term) * (shape.k1 + 1);
      for (let at = 0; at < posting.documents.length; at += 1) {
        const document = posting.documents[at]!;
        const frequency = posting.frequencies[at]!;
        scores[document]! += (gain * frequency) / (frequency + damping[document]!);
      }
    }
    return scores;
  }

  private damping({ k1, b }: Bm25): Float64Array {
    const average = this.totalLength / Math.max(1, this.documents) || 1;
    return Float64Array.from(this.lengths, (length) => k1 * (1 - b + (b * length) / average));
  }
}

function fillGap(list: number[], at: number): void {
  const last = list.pop();
  if (last !== undefined && at < list.length) list[at] = last;
}
