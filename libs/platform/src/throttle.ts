import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { DomainError } from './domain-error.js';

/** A token bucket: `burst` at once, then `count` per `seconds`. */
export interface Rate {
  burst: number;
  count: number;
  seconds: number;
}

/** What is in the bucket at a moment ($4): filled at so much a second ($3), up to the brim ($2). */
const FILLED =
  'least($2::float8, t.tokens + $3::float8 * greatest(0, extract(epoch from $4::timestamptz - t.refilled_at)))';

/** A whole token, but for what is lost in adding up fractions. */
const WHOLE = '1 - 1e-9';

/**
 * Counts attempts in PostgreSQL, so that all processes share one count. It only slows down: a refused attempt takes
 * nothing, so nobody can lock somebody else out.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Takes one token from the bucket `key`. @throws DomainError `too-many-requests` with the seconds to wait */
  async take(key: string, rate: Rate): Promise<void> {
    const perSecond = rate.count / rate.seconds;
    const values = [key, rate.burst, perSecond, this.clock.now()];
    const taken: unknown[] = await this.database.query(
      `insert into throttle as t (key, tokens, refilled_at) values ($1, $2::float8 - 1, $4)
       on conflict (key) do update set tokens = ${FILLED} - 1, refilled_at = greatest(t.refilled_at, $4)
         where ${FILLED} >= ${WHOLE}
       returning key`,
      values,
    );
    if (taken.length > 0) return;
    const [left]: { tokens: number }[] = await this.database.query(
      `select ${FILLED} as tokens from throttle t where key = $1`,
      values,
    );
    throw new DomainError('too-many-requests', 'Too many attempts. Wait a little, then try again.', {
      retryAfter: Math.max(1, (1 - (left?.tokens ?? 0)) / perSecond),
    });
  }
}
