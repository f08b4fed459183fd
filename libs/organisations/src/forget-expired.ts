import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';

/** What nobody can use any more, and the days it is kept after its end. */
const EXPIRED = [
  { table: 'access_token', column: 'expires_at', days: 1 },
  { table: 'refresh_token', column: 'expires_at', days: 30 },
  { table: 'session', column: 'expires_at', days: 30 },
  { table: 'password_reset', column: 'expires_at', days: 1 },
  { table: 'throttle', column: 'refilled_at', days: 1 },
  { table: 'idempotency_key', column: 'created_at', days: 7 },
] as const;

/** Removes tokens, counters and keys that have expired. */
@Injectable()
export class ForgetExpired {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now().getTime();
    for (const { table, column, days } of EXPIRED) {
      await this.database.query(`delete from ${table} where ${column} < $1`, [new Date(now - days * 86_400_000)]);
    }
  }
}
