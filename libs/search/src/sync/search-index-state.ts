import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DocumentKind } from '../documents.js';

/** The channel on which a change is announced; the payload is the kind. */
export const CHANGE_CHANNEL = 'search';

/** Notes what has to be indexed again. */
@Injectable()
export class SearchIndexState {
  /**
   * Says that records changed, appeared or are gone; call it in the transaction that does so, for everything that could
   * make them look different in search. What they now look like is read when they are indexed, after the commit.
   */
  async changed(manager: EntityManager, kind: DocumentKind, ids: string | readonly string[]): Promise<void> {
    const changed = typeof ids === 'string' ? [ids] : [...new Set(ids)];
    if (changed.length === 0) return;
    // in one order, so that two transactions that change the same records cannot block each other for ever
    await manager.query(
      `insert into index_state (kind, record_id)
       select $1, id from unnest($2::uuid[]) id order by id
       on conflict (kind, record_id) do update
         set version = index_state.version + 1, changed_at = clock_timestamp(), claim = null, claimed_until = null,
             attempts = 0, error = null, done_at = null`,
      [kind, changed],
    );
    await manager.query('select pg_notify($1, $2)', [CHANGE_CHANNEL, kind]);
  }
}
