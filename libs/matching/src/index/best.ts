import type { FirmSegment } from './firm-segment.js';

/** A firm in the index with its score. */
export interface Finalist {
  readonly segment: FirmSegment;
  readonly slot: number;
  readonly id: string;
  readonly score: number;
  readonly raw: number;
}

/** Keeps the best of many firms. Equal ones in the order of their raw sum and id, so that their order never matters. */
export class Best {
  private found: Finalist[] = [];

  /**
   * @param most how many to keep
   * @param least a score that so many are known to reach
   */
  constructor(
    private readonly most: number,
    private least = 0,
  ) {}

  /** A firm with a lower score than this is not among the best. */
  get threshold(): number {
    return this.least;
  }

  add(firm: Finalist): void {
    if (firm.score < this.least) return;
    this.found.push(firm);
    if (this.found.length >= 2 * this.most) this.prune();
  }

  /** The best, in order. */
  list(): Finalist[] {
    this.prune();
    return this.found;
  }

  private prune(): void {
    this.found.sort((a, b) => b.score - a.score || b.raw - a.raw || (a.id < b.id ? -1 : Number(a.id > b.id)));
    if (this.most === 0 || this.found.length < this.most) return;
    this.found.length = this.most;
    this.least = this.found[this.most - 1]!.score;
  }
}
