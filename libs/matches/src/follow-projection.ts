import type { Projection, ProjectionRow } from '@schakel/platform';
import type { DataSource } from 'typeorm';

const PAGE = 1_000;

/** The highest version that a look saw, and the first transaction that began after it; known at the next look. */
interface Mark {
  version: number;
  next: number | undefined;
}

/**
 * Follows a projection: hands over every row once, then whatever changed since. Version numbers come from a sequence
 * and are committed out of order, so versions are asked for again until every transaction has ended that could still
 * bring one below them; rows seen before are passed over.
 */
export class FollowProjection<T> {
  private readonly versions = new Map<string, number>();
  /** Nothing at or below this version is still to come. */
  private settled = 0;
  /** Above it, in order. */
  private marks: Mark[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly projection: Projection<T>,
    private readonly apply: (row: ProjectionRow<T>) => void,
  ) {}

  /** Applies what is new. @returns how many rows */
  async catchUp(): Promise<number> {
    const { oldest, next } = await this.projection.transactions(this.database);
    for (const mark of this.marks) mark.next ??= next;
    let applied = 0;
    let from = this.settled;
    for (;;) {
      const rows = await this.projection.changedSince(this.database, from, PAGE);
      for (const row of rows) applied += this.take(row);
      from = rows.at(-1)?.version ?? from;
      if (rows.length < PAGE) break;
    }
    this.settle(oldest);
    if (from > (this.marks.at(-1)?.version ?? this.settled)) this.marks.push({ version: from, next: undefined });
    return applied;
  }

  /** Whatever ran at a mark had ended before this look began, so this look saw the last of it. */
  private settle(oldest: number): void {
    const over = this.marks.findLast(({ next }) => next !== undefined && next <= oldest);
    this.settled = over?.version ?? this.settled;
    this.marks = this.marks.filter(({ version }) => version > this.settled);
  }

  private take(row: ProjectionRow<T>): number {
    if ((this.versions.get(row.id) ?? 0) >= row.version) return 0;
    this.versions.set(row.id, row.version);
    this.apply(row);
    return 1;
  }
}
