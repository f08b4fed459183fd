import type { DataSource, EntityManager } from 'typeorm';

/**
 * A projection: what other parts need of a record, kept in a table of its own (`id uuid`, `version bigint`,
 * `data jsonb`) and written in the same transaction as the record. Its rows carry rising version numbers, so that
 * every process can keep a copy in memory and ask only for what changed. A null row is a record that left.
 */
export class Projection<T> {
  /** @param table its name, and with `_version` behind it that of its sequence */
  constructor(private readonly table: string) {}

  /**
   * The version is taken once the row is ours, so that it rises with every state of the row; and once the transaction
   * has a number, so that whoever waits for all transactions that took versions (`transactions`) waits for this one.
   */
  async save(manager: EntityManager, id: string, data: T | null): Promise<void> {
    await manager.query(
      `insert into ${this.table} (id, version, data)
       select $1::uuid, nextval('${this.table}_version'), $2::jsonb from pg_current_xact_id()
       on conflict (id) do update set version = nextval('${this.table}_version'), data = excluded.data`,
      [id, data === null ? null : JSON.stringify(data)],
    );
  }

  /**
   * Rows above a version, in order. Sequences commit out of order: below a version that was seen more may still come,
   * until all transactions have ended that were under way (`transactions`).
   */
  async changedSince(database: DataSource, version: number, limit: number): Promise<ProjectionRow<T>[]> {
    const rows = (await database.query(
      `select id, version, data from ${this.table} where version > $1 order by version limit $2`,
      [version, limit],
    )) as {
      id: string;
      version: string;
      data: T | null;
    }[];
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  }

  /** The identifiers and versions of the rows above a version and up to another: what changed, without what it is. */
  async versionsBetween(database: DataSource, above: number, upTo: number): Promise<{ id: string; version: number }[]> {
    const rows = (await database.query(`select id, version from ${this.table} where version > $1 and version <= $2`, [
      above,
      upTo,
    ])) as { id: string; version: string }[];
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  }

  /** How many rows are above a version. */
  async countAbove(database: DataSource, version: number): Promise<number> {
    const [row] = (await database.query(`select count(*) as rows from ${this.table} where version > $1`, [
      version,
    ])) as {
      rows: string;
    }[];
    return Number(row?.rows);
  }

  /** The rows of these records, in no order. */
  async byIds(database: DataSource, ids: readonly string[]): Promise<ProjectionRow<T>[]> {
    if (ids.length === 0) return [];
    const rows = (await database.query(`select id, version, data from ${this.table} where id = any($1)`, [ids])) as {
      id: string;
      version: string;
      data: T | null;
    }[];
    return rows.map((row) => ({ ...row, version: Number(row.version) }));
  }

  /** The numbers of the oldest transaction that is under way, and of the next one that will be. */
  async transactions(database: DataSource): Promise<{ oldest: number; next: number }> {
    const [row] = (await database.query(
      'select pg_snapshot_xmin(shot) as oldest, pg_snapshot_xmax(shot) as next from pg_current_snapshot() shot',
    )) as { oldest: string; next: string }[];
    return { oldest: Number(row?.oldest), next: Number(row?.next) };
  }

  /** The statements that make its table. */
  get ddl(): string {
    return `
      create sequence ${this.table}_version;
      create table ${this.table} (id uuid primary key, version bigint not null, data jsonb);
      create index ${this.table}_by_version on ${this.table} (version);`;
  }
}

export interface ProjectionRow<T> {
  id: string;
  version: number;
  data: T | null;
}
