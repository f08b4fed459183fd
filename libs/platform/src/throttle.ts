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

/**
 * Counts attempts in PostgreSQL, so that all processes share one count. It only slows down: nobody can lock
 * somebody else out.
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
    const rows: { tokens: number }[] = await this.database.query(
      `insert into throttle as t (key, tokens, refilled_at) values ($1, $2::float8 - 1, $4)
       on conflict (key) do update set
         tokens = greatest(-1, least($2::float8, t.tokens + $3::float8 * greatest(0, extract(epoch from $4 - t.refilled_at))) - 1),
         refilled_at = greatest(t.refilled_at, $4)
       returning tokens`,
      [key, rate.burst, perSecond, this.clock.now()],
    );
    const tokens = rows[0]?.tokens ?? 0;
    if (tokens >= 0) return;
    throw new DomainError('too-many-requests', 'Too many attempts. Wait a little, then try again.', {
      retryAfter: Math.max(1, -tokens / perSecond),
    });
  }
}
