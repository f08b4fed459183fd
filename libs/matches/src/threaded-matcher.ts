import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { Explanation, FirmProfile, OpportunityProfile, ProfileChange, RankOptions } from '@schakel/matching';
import type {
  Answers,
  DatedCheck,
  DatedRanking,
  JudgeOptions,
  Matcher,
  MatcherReport,
  Order,
  OrderRequest,
  Tasks,
} from './matcher.js';

/** A question to the thread. */
export interface Request {
  id: number;
  method: keyof Answers | 'tend' | 'close';
  args: unknown[];
}

/** What the thread answers. */
export interface Answer {
  id: number;
  result?: unknown;
  /** The stack of the error in the thread. */
  error?: string;
  report: MatcherReport | undefined;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Milliseconds that the thread is given to end by itself. */
const PATIENCE = 2_000;

/**
 * Matches in a thread of its own, so that ranking a hundred thousand firms never keeps anyone else waiting. Where the
 * thread ends by an error, who waits for it hears so, and the next question starts it anew.
 */
export class ThreadedMatcher implements Matcher {
  /** What the thread that runs now holds. */
  report: MatcherReport | undefined;
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private requests = 0;
  private closed = false;
  private readonly logger = new Logger('Matching');

  /**
   * @param file the built module of the thread
   * @param url the database
   */
  constructor(
    private readonly file: string,
    private readonly url: string,
  ) {}

  tend(): Promise<boolean> {
    return this.ask('tend');
  }

  rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined> {
    return this.ask('rankFirmsFor', opportunityId, options);
  }

  firmsFor(opportunity: OpportunityProfile, request: OrderRequest): Promise<Order> {
    return this.ask('firmsFor', opportunity, request);
  }

  checkMarket(opportunity: OpportunityProfile, options: JudgeOptions): Promise<DatedCheck> {
    return this.ask('checkMarket', opportunity, options);
  }

  opportunitiesFor(firm: FirmProfile, request: OrderRequest): Promise<Order> {
    return this.ask('opportunitiesFor', firm, request);
  }

  profileTasks(firm: FirmProfile, changes: readonly ProfileChange[], options: JudgeOptions): Promise<Tasks> {
    return this.ask('profileTasks', firm, changes, options);
  }

  explainFirms(
    opportunity: OpportunityProfile,
    firmIds: readonly string[],
    options: JudgeOptions,
  ): Promise<Explanation[]> {
    return this.ask('explainFirms', opportunity, firmIds, options);
  }

  explainOpportunities(
    firm: FirmProfile,
    opportunityIds: readonly string[],
    options: JudgeOptions,
  ): Promise<Explanation[]> {
    return this.ask('explainOpportunities', firm, opportunityIds, options);
  }

  async close(): Promise<void> {
    const { worker } = this;
    const ended = worker && this.ask('close').catch(() => undefined);
    this.closed = true;
    if (!worker) return;
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([ended, new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE)))]);
    clearTimeout(timer);
    await worker.terminate();
  }

  private async ask<T>(method: Request['method'], ...args: unknown[]): Promise<T> {
    if (this.closed) throw new Error('Matching has ended.');
    const worker = (this.worker ??= this.start());
    const id = (this.requests += 1);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage({ id, method, args } satisfies Request);
    });
  }

  private start(): Worker {
    const worker = new Worker(this.file, { workerData: { url: this.url } });
    worker.on('message', ({ id, result, error, report }: Answer) => {
      this.report = report;
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error));
    });
    let cause: Error | undefined;
    worker.on('error', (error: Error) => {
      cause = error;
    });
    worker.on('exit', (code) => this.lost(code, cause));
    return worker;
  }

  /** The thread ended: everything it held is gone, and who waits for an answer gets none. */
  private lost(code: number, cause: Error | undefined): void {
    this.worker = undefined;
    this.report = undefined;
    if (!this.closed) this.logger.error({ msg: 'The thread that matches ended', code, err: cause });
    for (const { reject } of this.waiting.values()) reject(new Error('The thread that matches ended.', { cause }));
    this.waiting.clear();
  }
}
