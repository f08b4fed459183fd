/** In how many texts each term stands, kept in step as texts come and go. */
export class TextFrequencies {
  private readonly counts = new Map<string, number>();
  private all = 0;

  /** How many texts there are. */
  get texts(): number {
    return this.all;
  }

  /** In how many of them the term stands. */
  found(term: string): number {
    return this.counts.get(term) ?? 0;
  }

  /** Counts a text with these distinct terms, or takes it out again (`times` is 1 or -1). */
  count(terms: Iterable<string>, times: 1 | -1): void {
    for (const term of terms) {
      const found = (this.counts.get(term) ?? 0) + times;
      if (found > 0) this.counts.set(term, found);
      else this.counts.delete(term);
    }
    this.all += times;
  }
}
