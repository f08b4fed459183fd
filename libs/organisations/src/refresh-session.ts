import { Injectable } from '@nestjs/common';
import { audit, Clock, DomainError, hashSecret } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrganisationKind } from './roles.js';
import {
  ACCESS_MINUTES,
  issueAccessToken,
  issueRefreshToken,
  LEEWAY_SECONDS,
  successor,
  type Tokens,
} from './session.js';

interface Used {
  session_id: string;
  seed: Buffer;
  used_at: Date | null;
  usable: boolean;
}

/**
 * Exchanges a refresh token for the next pair. A token works once; used again after a few seconds of leeway it is
 * taken for stolen, and the whole session ends.
 */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param kind whose members the API serves; null = of every kind */
  async execute(kind: OrganisationKind | null, refreshToken: string): Promise<Tokens> {
    const tokens = await this.database.transaction((manager) => this.exchange(manager, kind, refreshToken));
    if (!tokens) throw new DomainError('unauthenticated', 'This session has ended. Sign in again.');
    return tokens;
  }

  /** Undefined rather than an error: the end of a stolen session must be committed. */
  private async exchange(
    manager: EntityManager,
    kind: OrganisationKind | null,
    refreshToken: string,
  ): Promise<Tokens | undefined> {
    const now = this.clock.now();
    const hash = hashSecret(refreshToken);
    const token = await this.lock(manager, kind, hash, now);
    if (!token?.usable) return undefined;
    if (token.used_at && now.getTime() - token.used_at.getTime() > LEEWAY_SECONDS * 1000) {
      await manager.query('update session set ended_at = $2 where id = $1', [token.session_id, now]);
      await audit(manager, { action: 'session.reuse-detected', subject: `session:${token.session_id}` });
      return undefined;
    }
    const next = successor(token.seed, refreshToken);
    if (!token.used_at) {
      await manager.query('update refresh_token set used_at = $2 where hash = $1', [hash, now]);
      await issueRefreshToken(manager, token.session_id, next, now);
    }
    await manager.query('update session set used_at = $2 where id = $1', [token.session_id, now]);
    return {
      accessToken: await issueAccessToken(manager, token.session_id, now),
      refreshToken: next,
      expiresIn: ACCESS_MINUTES * 60,
    };
  }

  /** Locks the session, so that of several simultaneous exchanges (or a sign-out) one goes first. */
  private async lock(
    manager: EntityManager,
    kind: OrganisationKind | null,
    hash: Buffer,
    now: Date,
  ): Promise<Used | undefined> {
    const [session] = (await manager.query(
      `select s.id from refresh_token t join session s on s.id = t.session_id join organisation o on o.id = s.organisation_id
       where t.hash = $1 and ($2::text is null or o.kind = $2) for update of s`,
      [hash, kind],
    )) as { id: string }[];
    if (!session) return undefined;
    const [token] = (await manager.query(
      `select t.session_id, s.seed, t.used_at,
              s.ended_at is null and s.expires_at > $2 and (t.used_at is not null or t.expires_at > $2)
                and s.proven_at >= p.sessions_valid_after
                and exists (select 1 from member m where m.person_id = s.person_id and m.organisation_id = s.organisation_id) as usable
       from refresh_token t join session s on s.id = t.session_id join person p on p.id = s.person_id
       where t.hash = $1`,
      [hash, now],
    )) as Used[];
    return token;
  }
}
