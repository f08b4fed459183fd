/** A document of an index: its terms with their weights. */
export type WeighedTerms = ReadonlyMap<string, number>;

/** BM25 as measured on CPV labels: how soon repetition stops to count, and how much long documents are held back. */
const K1 = 1.2;
const B = 0.75;

/**
 * BM25 over documents that do not change, packed into flat arrays: for each term the documents that hold it (at most
 * 65,536 of them) and what a query pays out there.
 */
export class PackedIndex {
  private readonly ids: ReadonlyMap<string, number>;
  private readonly starts: Uint32Array;
  private readonly documents: Uint16Array;
  private readonly gains: Float32Array;

  constructor(documents: readonly WeighedTerms[]) {
    const { ids, frequencies } = vocabulary(documents);
    this.ids = ids;
    this.starts = new Uint32Array(frequencies.length + 1);
    for (const [term, frequency] of frequencies.entries()) this.starts[term + 1] = this.starts[term]! + frequency;
    const postings = this.starts[frequencies.length]!;
    this.documents = new Uint16Array(postings);
    this.gains = new Float32Array(postings);
    this.fill(documents, frequencies);
    this.size = documents.length;
  }

  /** How many documents. */
  readonly size: number;

  /** The terms of the index, in the order of their numbers. */
  get terms(): IterableIterator<string> {
    return this.ids.keys();
  }

  /** The number of a term; undefined where no document holds it. */
  idOf(term: string): number | undefined {
    return this.ids.get(term);
  }

  /** The score of every document for a query of weighed terms; 0 where nothing is shared. */
  scores(query: WeighedTerms): Float32Array {
    const scores = new Float32Array(this.size);
    for (const [term, weight] of query) {
      const id = this.ids.get(term);
      if (id === undefined) continue;
      for (let at = this.starts[id]!; at < this.starts[id + 1]!; at += 1)
        scores[this.documents[at]!]! += weight * this.gains[at]!;
    }
    return scores;
  }

  /** What one term of weight 1 adds to the score of one document. */
  gain(term: string, document: number): number {
    const id = this.ids.get(term);
    if (id === undefined) return 0;
    let [low, high] = [this.starts[id]!, this.starts[id + 1]!];
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.documents[middle]! < document) low = middle + 1;
      else high = middle;
    }
    return low < end && this.documents[low] === document ? this.gains[low]! : 0;
  }

  private fill(documents: readonly WeighedTerms[], frequencies: readonly number[]): void {
    const lengths = documents.map((terms) => sum(terms.values()));
    const mean = sum(lengths) / Math.max(1, documents.length) || 1;
    const next = this.starts.slice(0, frequencies.length);
    for (const [document, terms] of documents.entries()) {
      const norm = K1 * (1 - B + (B * lengths[document]!) / mean);
      for (const [term, weight] of terms) {
        const id = this.ids.get(term)!;
        const found = frequencies[id]!;
        const rarity = Math.log(1 + (documents.length - found + 0.5) / (found + 0.5));
        const at = next[id]!++;
        this.documents[at] = document;
        this.gains[at] = (rarity * weight * (K1 + 1)) / (weight + norm);
      }
    }
  }
}

function vocabulary(documents: readonly WeighedTerms[]): { ids: Map<string, number>; frequencies: number[] } {
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  for (const terms of documents)
    for (const term of terms.keys()) {
      const id = ids.get(term);
      if (id === undefined) {
        ids.set(term, frequencies.length);
        frequencies.push(1);
      } else frequencies[id]! += 1;
    }
  return { ids, frequencies };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
