/** In how many texts each term stands and how long texts are, kept in step as texts come and go. */
export class TextFrequencies {
  private readonly counts = new Map<number, number>();
  private all = 0;
  private length = 0;

  /** How many texts there are. */
  get texts(): number {
    return this.all;
  }

  /** The mean number of terms of a text; 1 where there are none. */
  get averageLength(): number {
    return this.length / Math.max(1, this.all) || 1;
  }

  /** In how many of them the term stands. */
  found(term: number): number {
    return this.counts.get(term) ?? 0;
  }

  /** Counts a text with these distinct terms and this length, or takes it out again (`times` is 1 or -1). */
  count(terms: Iterable<number>, length: number, times: 1 | -1): void {
    for (const term of terms) {
      const found = (this.counts.get(term) ?? 0) + times;
      if (found > 0) this.counts.set(term, found);
      else this.counts.delete(term);
    }
    this.countLength(length, times);
  }

  /** The terms that stand in any text, with how many they stand in. */
  [Symbol.iterator](): IterableIterator<[number, number]> {
    return this.counts[Symbol.iterator]();
  }

  /** How many terms all texts have together. */
  get totalLength(): number {
    return this.length;
  }

  /** Sets what was counted elsewhere. */
  restore(texts: number, totalLength: number, found: Iterable<readonly [number, number]>): void {
    this.all = texts;
    this.length = totalLength;
    this.counts.clear();
    for (const [term, times] of found) this.counts.set(term, times);
  }

  /** Counts a text whose terms don't matter. */
  countLength(length: number, times: 1 | -1): void {
    this.all += times;
    this.length += times * length;
  }
}
