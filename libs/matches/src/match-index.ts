import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Background, type Loading, Readiness } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { Answers, Matcher } from './matcher.js';
import { acquireMatcher, releaseMatcher } from './shared-matcher.js';

/** How long after a change everyone has it in memory, at most, whether anyone asks or not. */
const POLL_MS = 1_000;

/** Whether an app loads everyone when it starts, and is not ready before; else it does so at the first question. */
export const LOADS_AT_START = Symbol('whether match lists are loaded at the start');

/**
 * Every published firm and every current opportunity, packed in memory and kept fresh; one for all apps of a process.
 * Its answers take in everything that was committed before the question.
 */
@Injectable()
export class MatchIndex implements Loading, OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  readonly name = 'matchIndex';
  private readonly url: string;
  private readonly background = new Background('Match index', () => this.tend(), POLL_MS);
  private readonly logger = new Logger('Match index');
  private matcher: Matcher | undefined;
  private stopped: Promise<void> | undefined;
  private released = false;

  constructor(
    database: DataSource,
    readiness: Readiness,
    @Inject(LOADS_AT_START) private readonly loadsAtStart: boolean,
  ) {
    this.url = (database.options as { url: string }).url;
    if (loadsAtStart) readiness.add(this);
  }

  onApplicationBootstrap(): void {
    if (this.loadsAtStart) this.acquired();
  }

  /** Who leaves before everyone is loaded does not wait for that. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = this.background.stop();
    if (!this.ready) await this.release();
  }

  /** After the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.release();
    await this.stopped;
  }

  /** Everyone is loaded. */
  get ready(): boolean {
    return this.matcher?.report !== undefined;
  }

  report(): Record<string, number> {
    return { ...this.matcher?.report };
  }

  /** Who answers; from the first use on it is kept fresh. */
  get answers(): Answers {
    return this.acquired();
  }

  private acquired(): Matcher {
    if (this.released) throw new Error('The app has left.');
    this.matcher ??= acquireMatcher(this.url);
    this.background.start();
    return this.matcher;
  }

  private async release(): Promise<void> {
    this.released = true;
    if (!this.matcher) return;
    this.matcher = undefined;
    await releaseMatcher(this.url);
  }

  private async tend(): Promise<number> {
    const { matcher, ready } = this;
    if (!matcher) return 0;
    try {
      const more = await matcher.tend();
      if (!ready && this.ready) this.logger.log({ msg: 'Loaded', ...this.report() });
      return Number(more);
    } catch (error) {
      if (this.stopped) return 0;
      throw error;
    }
  }
}
