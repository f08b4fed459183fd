import type { Projection, ProjectionRow } from '@schakel/platform';
import type { DataSource } from 'typeorm';

const PAGE = 1_000;

/** Milliseconds for which a version number may still be committed below one that was seen already. */
const OVERLAP = 10_000;

/**
 * Follows a projection: hands over every row once, then whatever changed since. Version numbers come from a sequence
 * and are committed out of order, so those of the last seconds are asked for again; rows seen before are passed over.
 */
export class FollowProjection<T> {
  private readonly versions = new Map<string, number>();
  /** When each version was first seen to be the highest, oldest first. */
  private marks: { version: number; at: number }[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly projection: Projection<T>,
    private readonly apply: (row: ProjectionRow<T>) => void,
  ) {}

  /** Applies what is new. @returns how many rows */
  async catchUp(): Promise<number> {
    let applied = 0;
    const started = Date.now();
    let from = this.settledVersion(started);
    for (;;) {
      const rows = await this.projection.changedSince(this.database, from, PAGE);
      for (const row of rows) applied += this.take(row);
      from = rows.at(-1)?.version ?? from;
      if (rows.length < PAGE) break;
    }
    if (from > (this.marks.at(-1)?.version ?? 0)) this.marks.push({ version: from, at: started });
    return applied;
  }

  /** The highest version that was seen long enough ago: nothing below it can be committed any more. */
  private settledVersion(now: number): number {
    const settled = this.marks.findLast((mark) => mark.at < now - OVERLAP)?.version ?? 0;
    this.marks = this.marks.filter((mark) => mark.version >= settled);
    return settled;
  }

  private take(row: ProjectionRow<T>): number {
    if ((this.versions.get(row.id) ?? 0) >= row.version) return 0;
    this.versions.set(row.id, row.version);
    this.apply(row);
    return 1;
  }
}
