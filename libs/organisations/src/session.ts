import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { audit, hashSecret, newSecret } from '@schakel/platform';

/** Minutes an access token lives, hours without use after which a session ends, and days after which it always does. */
export const ACCESS_MINUTES = 10;
export const IDLE_HOURS = 24;
export const ABSOLUTE_DAYS = 14;
/** Seconds in which a used refresh token still yields the same successor: a lost reply, two tabs at once. */
export const LEEWAY_SECONDS = 10;

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** Seconds. */
  expiresIn: number;
}

/** The refresh token after this one. Only who holds the old token and the session's seed can make it. */
export function successor(seed: Buffer, refreshToken: string): string {
  return createHmac('sha256', seed).update(refreshToken).digest('base64url');
}

export async function issueAccessToken(manager: EntityManager, sessionId: string, now: Date): Promise<string> {
  const token = newSecret();
  await manager.query('insert into access_token (hash, session_id, expires_at) values ($1, $2, $3)', [
    hashSecret(token),
    sessionId,
    new Date(now.getTime() + ACCESS_MINUTES * 60_000),
  ]);
  return token;
}

export async function issueRefreshToken(
  manager: EntityManager,
  sessionId: string,
  token: string,
  now: Date,
): Promise<void> {
  await manager.query(
    `insert into refresh_token (hash, session_id, expires_at)
     select $1, id, least(expires_at, $3) from session where id = $2`,
    [hashSecret(token), sessionId, new Date(now.getTime() + IDLE_HOURS * 3_600_000)],
  );
}

export interface Opening {
  personId: string;
  /** For which organisation the session acts, all its life. */
  organisationId: string;
  /** Browser and system; null where they are not known. */
  device: string | null;
  /** When it ends in any case. */
  until: Date;
}

/** Opens a session, in the caller's transaction. */
export async function openSession(
  manager: EntityManager,
  { personId, organisationId, device, until }: Opening,
  now: Date,
): Promise<Tokens> {
  const id = randomUUID();
  const refreshToken = newSecret();
  await manager.query(
    `insert into session (id, person_id, organisation_id, seed, device, created_at, proven_at, used_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $6, $6, $7)`,
    [id, personId, organisationId, randomBytes(32), device, now, until],
  );
  await issueRefreshToken(manager, id, refreshToken, now);
  await audit(manager, { action: 'session.opened', actor: personId, organisation: organisationId });
  return {
    accessToken: await issueAccessToken(manager, id, now),
    refreshToken,
    expiresIn: ACCESS_MINUTES * 60,
  };
}
