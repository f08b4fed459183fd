import { Injectable } from '@nestjs/common';
import { audit, Clock, notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { Viewer } from './viewer.js';

export interface SessionRow {
  id: string;
  /** Browser and system; null where they are not known. */
  device: string | null;
  organisation: string;
  createdAt: string;
  /** When it was opened or last renewed its access; a session in use does so every ten minutes. */
  usedAt: string;
  expiresAt: string;
  current: boolean;
}

interface Stored extends Pick<SessionRow, 'id' | 'device' | 'organisation'> {
  created_at: Date;
  used_at: Date;
  expires_at: Date;
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
      `select s.id, s.device, o.name as organisation, s.created_at, s.used_at, s.expires_at
       from session s join person p on p.id = s.person_id join organisation o on o.id = s.organisation_id
       where s.person_id = $1 and s.ended_at is null and s.expires_at > $2 and s.proven_at >= p.sessions_valid_after
         and exists (select 1 from refresh_token t where t.session_id = s.id and t.used_at is null and t.expires_at > $2)
       order by s.created_at desc, s.id`,
      [viewer.personId, this.clock.now()],
    )) as Stored[];
    return rows.map(({ created_at, used_at, expires_at, ...row }) => ({
      ...row,
      createdAt: created_at.toISOString(),
      usedAt: used_at.toISOString(),
      expiresAt: expires_at.toISOString(),
      current: row.id === viewer.sessionId,
    }));
  }

  /** Ends one session at once: its tokens are refused from the next request on. */
  async end(viewer: Viewer, sessionId: string): Promise<void> {
    const ended = await this.endWhere(viewer, 'id = $3', sessionId);
    if (!ended) throw notFound('session');
  }

  /** Ends all sessions but the one that asks, of every organisation the person works for. */
  async endOthers(viewer: Viewer): Promise<void> {
    await this.endWhere(viewer, 'id <> $3', viewer.sessionId);
  }

  private async endWhere(viewer: Viewer, condition: 'id = $3' | 'id <> $3', sessionId: string): Promise<number> {
    return this.database.transaction(async (manager) => {
      const [, ended] = (await manager.query(
        `update session set ended_at = $2 where person_id = $1 and ended_at is null and ${condition}`,
        [viewer.personId, this.clock.now(), sessionId],
      )) as [unknown, number];
      if (ended > 0)
        await audit(manager, {
          action: 'session.ended',
          actor: viewer.personId,
          organisation: viewer.organisationId,
          details: { sessions: ended },
        });
      return ended;
    });
  }
}
