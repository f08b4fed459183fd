import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { DocumentKind } from '../documents.js';

/** Rows of `index_state` that one worker has for itself until the lease ends. */
export interface Claim {
  kind: DocumentKind;
  ids: readonly string[];
  token: string;
  /** Milliseconds since the epoch: do not push after this. */
  pushBefore: number;
}

const LEASE_SECONDS = 60;
const LONGEST_BACKOFF_SECONDS = 300;
const KEEP_DONE = '1 day';
const LONGEST_WAIT = '60s';

/** The bookkeeping of index sync: claim, confirm, fail. Every statement leaves rows alone that others hold. */
export class Claims {
  constructor(private readonly database: DataSource) {}

  /**
   * The records that changed longest ago, claimed for us, one claim a kind. One worker claims at a time: else it could
   * for a moment lock rows that another just claimed, whose confirmation would leave them out, and they'd be done twice.
   */
  async take(kinds: readonly DocumentKind[], most: number): Promise<Claim[]> {
    const token = randomUUID();
    const pushBefore = Date.now() + (LEASE_SECONDS * 1000) / 2;
    const [rows] = await this.database.transaction(async (transaction) => {
      await transaction.query(`select pg_advisory_xact_lock(hashtext('index_state.claim'))`);
      return (await transaction.query(
        `update index_state state set claim = $1, claimed_until = now() + interval '${LEASE_SECONDS} seconds'
       from (select kind, record_id from index_state
             where done_at is null and (claimed_until is null or claimed_until < now()) and kind = any($2)
             order by changed_at limit $3 for update skip locked) waiting
       where state.kind = waiting.kind and state.record_id = waiting.record_id
       returning state.kind, state.record_id as id`,
        [token, kinds, most],
      )) as [{ kind: DocumentKind; id: string }[]];
    });
    return kinds.flatMap((kind) => {
      const ids = rows.filter((row) => row.kind === kind).map((row) => row.id);
      return ids.length > 0 ? [{ kind, ids, token, pushBefore }] : [];
    });
  }

  /**
   * The engine confirmed: done, where the record did not change meanwhile and the claim is still ours. Where it is not,
   * someone else may have indexed a newer state before our older one arrived, so those are done once more.
   */
  async confirm({ kind, ids, token }: Claim): Promise<void> {
    const [confirmed] = (await this.database.query(
      `update index_state state set done_at = now(), claim = null, claimed_until = null, attempts = 0, error = null
       from (${UNLOCKED} and claim = $3 for update skip locked) ours
       where state.kind = ours.kind and state.record_id = ours.record_id
       returning state.record_id as id`,
      [kind, ids, token],
    )) as [{ id: string }[]];
    const done = new Set(confirmed.map((row) => row.id));
    const lost = ids.filter((id) => !done.has(id));
    if (lost.length > 0) await this.requeue(kind, lost);
  }

  /** Not done: to be tried again after a pause that doubles, up to five minutes. */
  async fail({ kind, ids, token }: Claim, error: string): Promise<void> {
    await this.database.query(
      `update index_state state set claim = null, attempts = attempts + 1, error = $4,
         claimed_until = now() + least(interval '${LONGEST_BACKOFF_SECONDS} seconds', interval '0.5 seconds' * power(2, least(attempts, 20)))
       from (${UNLOCKED} and claim = $3 for update skip locked) ours
       where state.kind = ours.kind and state.record_id = ours.record_id`,
      [kind, ids, token, error.slice(0, 500)],
    );
  }

  /**
   * Everything of a kind that was indexed since a moment, or is being indexed, has to be indexed again. Waits for
   * transactions that are changing such a record: they may yet be rolled back.
   */
  async requeueSince(kind: DocumentKind, moment: string): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query(
        `set local lock_timeout = '${LONGEST_WAIT}'; set local statement_timeout = '${LONGEST_WAIT}'`,
      );
      await transaction.query(
        `update index_state set done_at = null, claim = null, claimed_until = null
         where kind = $1 and (done_at >= $2::timestamptz or claim is not null)`,
        [kind, moment],
      );
    });
  }

  /** Of these records the ones that are waiting, or were done after a moment: their index is on the move. */
  async unsettled(kind: DocumentKind, ids: readonly string[], since: string): Promise<Set<string>> {
    const rows = (await this.database.query(
      `select record_id as id from index_state
       where kind = $1 and record_id = any($2::uuid[]) and (done_at is null or done_at >= $3::timestamptz)`,
      [kind, ids, since],
    )) as { id: string }[];
    return new Set(rows.map((row) => row.id));
  }

  async forgetDone(): Promise<void> {
    await this.database.query(`delete from index_state where done_at < now() - interval '${KEEP_DONE}'`);
  }

  private async requeue(kind: DocumentKind, ids: readonly string[]): Promise<void> {
    await this.database.query(
      `update index_state state set done_at = null, claim = null, claimed_until = null
       from (${UNLOCKED} for update skip locked) ours
       where state.kind = ours.kind and state.record_id = ours.record_id`,
      [kind, ids],
    );
  }
}

const UNLOCKED = `select kind, record_id from index_state where kind = $1 and record_id = any($2::uuid[])`;

/** The moment it is in the database, as text with microseconds. */
export async function databaseNow(database: DataSource): Promise<string> {
  const [row] = (await database.query('select clock_timestamp()::text as now')) as { now: string }[];
  return row?.now ?? '';
}
