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
  private seen = 0;

  constructor(
    private readonly database: DataSource,
    private readonly projection: Projection<T>,
    private readonly apply: (row: ProjectionRow<T>) => void,
  ) {}

  /** The highest version that was seen. */
  get version(): number {
    return this.seen;
  }

  /** How many rows there are above a version. */
  async countAbove(version: number): Promise<number> {
    return version >= this.seen ? 0 : this.projection.countAbove(this.database, version);
  }

  /** Applies what is new. @returns how many rows */
  async catchUp(): Promise<number> {
    const { oldest, next } = await this.projection.transactions(this.database);
    for (const mark of this.marks) mark.next ??= next;
    let applied = await this.takeLate();
    for (;;) {
      const rows = await this.projection.changedSince(this.database, this.seen, PAGE);
      for (const row of rows) applied += this.take(row);
      this.seen = rows.at(-1)?.version ?? this.seen;
      if (rows.length < PAGE) break;
    }
    this.settle(oldest);
    if (this.seen > (this.marks.at(-1)?.version ?? this.settled))
      this.marks.push({ version: this.seen, next: undefined });
    return applied;
  }

  /** Takes what was committed below the highest version after that was seen: told by versions alone, as it is rare. */
  private async takeLate(): Promise<number> {
    if (this.settled === this.seen) return 0;
    const known = await this.projection.versionsBetween(this.database, this.settled, this.seen);
    const late = known.filter(({ id, version }) => (this.versions.get(id) ?? 0) < version).map(({ id }) => id);
    const rows = await this.projection.byIds(this.database, late);
    return rows.reduce((applied, row) => applied + this.take(row), 0);
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
