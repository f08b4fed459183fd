import { Worker } from 'node:worker_threads';
import type { FirmProfile, OpportunityProfile, RankOptions } from '@schakel/matching';
import type { DatedRanking, ExplainedList, ListRequest, Matcher, MatcherReport } from './matcher.js';

/** A question to the thread. */
export interface Request {
  id: number;
  method: keyof Matcher;
  args: unknown[];
}

/** What the thread answers. */
export interface Answer {
  id: number;
  result?: unknown;
  /** The stack of the error in the thread. */
  error?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Matches in a thread of its own, so that ranking a hundred thousand firms never keeps anyone else waiting. A thread
 * that ended by an error is started anew by the next question.
 */
export class ThreadedMatcher implements Matcher {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private requests = 0;

  /**
   * @param file the built module of the thread
   * @param url the database
   */
  constructor(
    private readonly file: string,
    private readonly url: string,
  ) {}

  tend(): Promise<{ report: MatcherReport; more: boolean }> {
    return this.ask('tend');
  }

  rankFirms(opportunity: OpportunityProfile, options: RankOptions): Promise<DatedRanking> {
    return this.ask('rankFirms', opportunity, options);
  }

  rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined> {
    return this.ask('rankFirmsFor', opportunityId, options);
  }

  explainedFirms(opportunity: OpportunityProfile, request: ListRequest): Promise<ExplainedList> {
    return this.ask('explainedFirms', opportunity, request);
  }

  explainedOpportunities(firm: FirmProfile, request: ListRequest): Promise<ExplainedList> {
    return this.ask('explainedOpportunities', firm, request);
  }

  async close(): Promise<void> {
    const { worker } = this;
    if (!worker) return;
    await this.ask('close');
    this.worker = undefined;
    await worker.terminate();
  }

  private ask<T>(method: keyof Matcher, ...args: unknown[]): Promise<T> {
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
    worker.on('message', ({ id, result, error }: Answer) => {
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error));
    });
    let cause: Error | undefined;
    worker.on('error', (error: Error) => {
      cause = error;
    });
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(new Error('The thread that matches ended.', { cause }));
      this.waiting.clear();
    });
    return worker;
  }
}
