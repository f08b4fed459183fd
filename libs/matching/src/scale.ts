/**
 * Texts are compared with the best one there is, but that one must be worth something: one that holds each term of the
 * question once, at average length, scores 1 on this scale, and the best counts as at least this much of it. Without
 * it, the least bad of three unfitting firms would look perfect.
 */
const LEAST_BEST = 0.15;

/** The best scores that texts of firms reach, and who reaches the very best: what counts as 1. */
export class Standard {
  private best = 0;
  private holder?: string;
  private second = 0;
  private runnerUp?: string;
  private readonly least: number;

  /**
   * @param ideal the score of a text that holds each term once
   * @param leastBest the share of it that the best text counts as at least
   */
  constructor(ideal: number, leastBest = LEAST_BEST) {
    this.least = leastBest * ideal;
  }

  /** Takes note of the score of a text of a firm; the texts of one firm count as one. */
  note(firmId: string, score: number): void {
    if (score > this.best) {
      if (this.holder !== firmId) [this.second, this.runnerUp] = [this.best, this.holder];
      [this.best, this.holder] = [score, firmId];
    } else if (this.holder !== firmId && score > this.second) [this.second, this.runnerUp] = [score, firmId];
  }

  /** A score that is no higher than this one changes nothing. */
  get floor(): number {
    return this.second;
  }

  /** Whether the scale hangs on the texts of this firm. */
  hangsOn(firmId: string): boolean {
    return firmId === this.holder || firmId === this.runnerUp;
  }

  /** The score that counts as 1. */
  get full(): number {
    return Math.max(this.least, this.best);
  }

  /** The score that would count as 1 if the texts of this firm scored at most this much. */
  fullWith(firmId: string, score: number): number {
    return Math.max(this.least, score, this.holder === firmId ? this.second : this.best);
  }
}

/** A score next to the one that counts as 1. */
export function share(score: number, full: number): number {
  return full > 0 ? score / full : 0;
}
