import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { FirmProfile, OpportunityProfile, RankOptions } from '@schakel/matching';
import { Background, type Loading, Readiness } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { DatedRanking, ExplainedList, ListRequest, Matcher, MatcherReport } from './matcher.js';
import { acquireMatcher, releaseMatcher } from './shared-matcher.js';

const POLL_MS = 1_000;

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
  private last: MatcherReport | undefined;
  private leaving = false;

  constructor(database: DataSource, readiness: Readiness) {
    this.url = (database.options as { url: string }).url;
    readiness.add(this);
  }

  onApplicationBootstrap(): void {
    this.background.start();
  }

  /** Who leaves before everyone is loaded does not wait for that. */
  async beforeApplicationShutdown(): Promise<void> {
    this.leaving = true;
    const stopped = this.background.stop();
    await (this.ready ? stopped : this.release());
  }

  /** After the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.release();
  }

  /** Everyone is loaded. */
  get ready(): boolean {
    return this.last !== undefined;
  }

  report(): Record<string, number> {
    return { ...this.last };
  }

  /** The firms that suit an opportunity, in any state. */
  async rankFirms(opportunity: OpportunityProfile, options: RankOptions): Promise<DatedRanking> {
    return this.acquired().rankFirms(opportunity, options);
  }

  /** The firms that suit a current opportunity; undefined if there is none with this id. */
  async rankFirmsFor(opportunityId: string, options: RankOptions): Promise<DatedRanking | undefined> {
    return this.acquired().rankFirmsFor(opportunityId, options);
  }

  /** The firms that suit an opportunity, with the reasons. */
  async explainedFirms(opportunity: OpportunityProfile, request: ListRequest): Promise<ExplainedList> {
    return this.acquired().explainedFirms(opportunity, request);
  }

  /** The opportunities that suit a firm, which may be a draft, with the reasons. */
  async explainedOpportunities(firm: FirmProfile, request: ListRequest): Promise<ExplainedList> {
    return this.acquired().explainedOpportunities(firm, request);
  }

  private acquired(): Matcher {
    this.matcher ??= acquireMatcher(this.url);
    return this.matcher;
  }

  private async release(): Promise<void> {
    if (!this.matcher) return;
    this.matcher = undefined;
    await releaseMatcher(this.url);
  }

  private async tend(): Promise<number> {
    try {
      const { report, more } = await this.acquired().tend();
      if (!this.last) this.logger.log({ msg: 'Loaded', ...report });
      this.last = report;
      return Number(more);
    } catch (error) {
      if (this.leaving) return 0;
      throw error;
    }
  }
}
