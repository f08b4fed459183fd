import { Logger } from '@nestjs/common';
import type { DataSource, QueryRunner } from 'typeorm';
import { CHANGE_CHANNEL } from './search-index-state.js';

/** What we use of a connection of the driver. */
interface Connection {
  on(event: 'notification' | 'error' | 'end', listener: () => void): void;
  removeListener(event: 'notification' | 'error' | 'end', listener: () => void): void;
}

const RETRY_MS = 5_000;

/**
 * Hears at once when something changed. Only a wake-up call: whoever misses it finds the change by polling, so a lost
 * connection does no harm.
 */
export class ChangeListener {
  private readonly logger = new Logger('Search index');
  private runner: QueryRunner | undefined;
  private connection: Connection | undefined;
  private triedAt = -Infinity;

  constructor(
    private readonly database: DataSource,
    private readonly onChange: () => void,
  ) {}

  /** Listens, if it does not yet; after a failure it tries again no sooner than five seconds later. */
  async ensure(): Promise<void> {
    if (this.runner || Date.now() - this.triedAt < RETRY_MS) return;
    this.triedAt = Date.now();
    const runner = this.database.createQueryRunner();
    try {
      this.connection = (await runner.connect()) as Connection;
      this.runner = runner;
      this.connection.on('notification', this.onChange);
      this.connection.on('error', this.lost);
      this.connection.on('end', this.lost);
      await runner.query(`listen ${CHANGE_CHANNEL}`);
    } catch (error) {
      this.logger.warn({ err: error });
      await this.close();
    }
  }

  async close(): Promise<void> {
    const { runner } = this;
    this.lost();
    if (!runner) return;
    await runner.query(`unlisten ${CHANGE_CHANNEL}`).catch(() => undefined);
    await runner.release();
  }

  private readonly lost = (): void => {
    this.connection?.removeListener('notification', this.onChange);
    this.connection?.removeListener('error', this.lost);
    this.connection?.removeListener('end', this.lost);
    this.connection = undefined;
    this.runner = undefined;
  };
}
