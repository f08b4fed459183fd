import { Injectable } from '@nestjs/common';
import { audit, Clock, notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { Viewer } from './viewer.js';

export interface SessionRow {
  id: string;
  createdAt: string;
  expiresAt: string;
  current: boolean;
}

/** A person's own sessions: which there are, and ending them. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<SessionRow[]> {
    const rows = (await this.database.query(
      `select s.id, s.created_at, s.expires_at from session s join person p on p.id = s.person_id
       where s.person_id = $1 and s.ended_at is null and s.expires_at > $2 and s.created_at >= p.sessions_valid_after
       order by s.created_at desc, s.id`,
      [viewer.personId, this.clock.now()],
    )) as { id: string; created_at: Date; expires_at: Date }[];
    return rows.map((row) => ({
      id: row.id,
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at.toISOString(),
      current: row.id === viewer.sessionId,
    }));
  }

  /** Ends one session at once: its tokens are refused from the next request on. */
  async end(viewer: Viewer, sessionId: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [, ended] = (await manager.query(
        'update session set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null',
        [sessionId, viewer.personId, this.clock.now()],
      )) as [unknown, number];
      if (!ended) throw notFound('session');
      await audit(manager, { action: 'session.ended', actor: viewer.personId, organisation: viewer.organisationId });
    });
  }
}
