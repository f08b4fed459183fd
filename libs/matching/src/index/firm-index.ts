import type { AnalysedOpportunity } from '../analysed.js';
import { Statistics } from '../statistics.js';
import { countStatistics } from './count-statistics.js';
import { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';
import type { IndexView } from './scan.js';
import { SegmentBuilder, type StoredFirm } from './segment-builder.js';

/** A segment that changes is packed anew each time, so it stays small: with more firms it is closed. */
const MOST_RECENT = 2_000;

/**
 * All firms, packed. Firms that come or change are kept in a small segment that is packed anew when it is next asked;
 * where they stood before they are no longer alive. Full small segments are closed and stay, until the whole index is
 * made anew (see {@link scattered}).
 */
export class FirmIndex implements IndexView {
  readonly dictionaries = new Dictionaries();
  private readonly closed: FirmSegment[] = [];
  private readonly recent = new Map<string, StoredFirm>();
  private packed: FirmSegment | undefined;
  /** How many entries each legal entity has. */
  private readonly entities = new Map<string, number>();
  private readonly sharedOnes = new Set<string>();

  constructor(private frozen = new Statistics()) {}

  /** The statistics by which it ranks, until others are put in their place. */
  get statistics(): Statistics {
    return this.frozen;
  }

  set statistics(statistics: Statistics) {
    this.frozen = statistics;
  }

  /** Packs many firms at once, in one segment of their own; none of them may be in the index. */
  load(builder: SegmentBuilder): void {
    const segment = builder.build();
    for (const entity of segment.columns.entities) this.countEntity(entity, 1);
    this.closed.push(segment);
  }

  /** A packer whose firms can be {@link load}ed. */
  builder(): SegmentBuilder {
    return new SegmentBuilder(this.dictionaries);
  }

  /** Adds a firm, or replaces the one with its id. */
  put(firm: StoredFirm): void {
    this.remove(firm.profile.id);
    this.recent.set(firm.profile.id, firm);
    this.countEntity(firm.profile.legalEntity ?? firm.profile.id, 1);
    this.packed = undefined;
    if (this.recent.size >= MOST_RECENT) this.close();
  }

  /** Takes a firm out; does nothing if it isn't there. */
  remove(id: string): void {
    const recent = this.recent.get(id);
    if (recent) {
      this.recent.delete(id);
      this.packed = undefined;
      this.countEntity(recent.profile.legalEntity ?? id, -1);
    }
    for (const segment of this.closed) {
      const slot = segment.slotOf(id);
      if (slot === undefined) continue;
      segment.kill(slot);
      this.countEntity(segment.columns.entities[slot]!, -1);
    }
  }

  /** How many firms are in it. */
  get size(): number {
    return this.closed.reduce((sum, { size }) => sum + size, this.recent.size);
  }

  /** Bytes of the packed arrays. */
  get bytes(): number {
    return this.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** The share of its firms that were not packed with the first, large segment, dead ones included, in [0, 1]. */
  get scattered(): number {
    const [first, ...others] = this.segments;
    if (!first) return 0;
    const stray = others.reduce((sum, { length }) => sum + length, first.length - first.size);
    return stray / Math.max(1, first.length + stray);
  }

  get segments(): readonly FirmSegment[] {
    if (this.recent.size === 0) return this.closed;
    if (!this.packed) {
      const builder = this.builder();
      for (const firm of this.recent.values()) builder.add(firm);
      this.packed = builder.build();
    }
    return [...this.closed, this.packed];
  }

  get shared(): ReadonlySet<string> {
    return this.sharedOnes;
  }

  /** The statistics of what is in it now, and of these opportunities. */
  count(opportunities: Iterable<AnalysedOpportunity>): Statistics {
    return countStatistics(this.segments, opportunities, this.dictionaries);
  }

  private close(): void {
    this.closed.push(this.segments.at(-1)!);
    this.recent.clear();
    this.packed = undefined;
  }

  private countEntity(entity: string, times: 1 | -1): void {
    const entries = (this.entities.get(entity) ?? 0) + times;
    if (entries > 0) this.entities.set(entity, entries);
    else this.entities.delete(entity);
    if (entries > 1) this.sharedOnes.add(entity);
    else this.sharedOnes.delete(entity);
  }
}
