import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Background, DomainError } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { SearchEngine } from '../search-engine.js';
import { ChangeListener } from './change-listener.js';
import { type Claim, Claims } from './claims.js';
import { DocumentSources } from './document-source.js';

/** How far search is behind. */
export interface IndexLag {
  /** Records that wait to be indexed. */
  waiting: number;
  /** Of those, records that failed before and are tried again later. */
  failing: number;
  /** Seconds since the oldest of them changed; 0 where none waits. */
  oldestSeconds: number;
}

const POLL_MS = 200;
const BATCH = 200;
const TIDY_MS = 600_000;
/** While the engine cannot be reached: pauses that double. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Brings changed records into the index: claims a batch, reads the records as they are now, removes what is gone, puts
 * the rest, and marks as done what did not change meanwhile. Several may run at once, in any number of processes.
 */
@Injectable()
export class IndexSync implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Search index');
  private readonly claims: Claims;
  private background: Background | undefined;
  private listener: ChangeListener | undefined;
  private tidiedAt = 0;
  private pauseMs = 0;
  private pausedUntil = 0;

  constructor(
    private readonly database: DataSource,
    private readonly engine: SearchEngine,
    private readonly sources: DocumentSources,
  ) {
    this.claims = new Claims(database);
  }

  /** Works in the background until `stop`, which also comes with the shutdown of the app. */
  start(): void {
    if (this.background) return;
    const background = new Background('Search index', () => this.turn(), POLL_MS);
    this.listener = new ChangeListener(this.database, () => background.nudge());
    this.background = background;
    background.start();
  }

  /** Finishes the batch under way. */
  async stop(): Promise<void> {
    await this.background?.stop();
    await this.listener?.close();
    this.background = undefined;
    this.listener = undefined;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  /** Indexes one batch. @returns how many records were dealt with, 0 = nothing to do now */
  async drain(): Promise<number> {
    if (Date.now() < this.pausedUntil) return 0;
    let dealtWith = 0;
    for (const claim of await this.claims.take(this.sources.kinds(), BATCH)) dealtWith += await this.index(claim);
    return dealtWith;
  }

  /** Indexes until nothing waits but what has to wait after a failure. */
  async drainAll(): Promise<void> {
    while ((await this.drain()) > 0);
  }

  async lag(): Promise<IndexLag> {
    const [row] = (await this.database.query(
      `select count(*)::int as waiting, count(*) filter (where attempts > 0)::int as failing,
              coalesce(extract(epoch from clock_timestamp() - min(changed_at)), 0)::float8 as "oldestSeconds"
       from index_state where done_at is null`,
    )) as IndexLag[];
    return row ?? { waiting: 0, failing: 0, oldestSeconds: 0 };
  }

  private async turn(): Promise<number> {
    await this.listener?.ensure();
    if (Date.now() - this.tidiedAt > TIDY_MS) {
      this.tidiedAt = Date.now();
      await this.claims.forgetDone();
    }
    return this.drain();
  }

  /** @returns how many records were indexed; what failed is tried again later, a bad record alone */
  private async index(claim: Claim): Promise<number> {
    if (Date.now() > claim.pushBefore) return 0;
    try {
      await this.push(claim);
      this.pauseMs = 0;
      return claim.ids.length;
    } catch (error) {
      const isPassing = error instanceof DomainError && error.code === 'unavailable';
      if (isPassing) this.pause();
      else if (claim.ids.length > 1) return this.indexHalves(claim);
      this.logger.warn({ err: error, kind: claim.kind, records: claim.ids.length });
      await this.claims.fail(claim, reason(error));
      return 0;
    }
  }

  private async indexHalves(claim: Claim): Promise<number> {
    const middle = Math.ceil(claim.ids.length / 2);
    const first = await this.index({ ...claim, ids: claim.ids.slice(0, middle) });
    return first + (await this.index({ ...claim, ids: claim.ids.slice(middle) }));
  }

  private async push(claim: Claim): Promise<void> {
    const { kind, ids } = claim;
    const documents = await this.sources.of(kind).load(ids);
    const found = new Set(documents.map((document) => document.id));
    // removals first: what must not be seen goes before what is new comes
    await this.engine.remove(
      kind,
      ids.filter((id) => !found.has(id)),
    );
    await this.engine.put(kind, documents);
    await this.claims.confirm(claim);
  }

  private pause(): void {
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, this.pauseMs * 2 || FIRST_PAUSE_MS);
    this.pausedUntil = Date.now() + this.pauseMs;
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
