import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type DatedFirmProfile, FIRM_PROFILES } from '@schakel/firms';
import { MatchCorpus, type OpportunityProfile } from '@schakel/matching';
import { OPPORTUNITY_PROFILES } from '@schakel/opportunities';
import { Background, type Loading, Readiness } from '@schakel/platform';
import { Cpv } from '@schakel/taxonomy';
import { DataSource } from 'typeorm';
import { FollowProjection } from './follow-projection.js';

const POLL_MS = 1_000;

/**
 * Every published firm and every current opportunity in memory, as the ranker needs them. Loaded at the start and kept
 * fresh by version number, so that several processes hold the same.
 */
@Injectable()
export class MatchIndex implements Loading, OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly name = 'matchIndex';
  ready = false;
  private readonly corpus: MatchCorpus;
  private readonly background: Background;
  private readonly firms: FollowProjection<DatedFirmProfile>;
  private readonly opportunities: FollowProjection<OpportunityProfile>;
  private counts = { firms: 0, opportunities: 0 };
  private loadedInMs = 0;
  private current: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;

  constructor(database: DataSource, cpv: Cpv, readiness: Readiness) {
    const corpus = new MatchCorpus({ label: (code, language) => cpv.label(code, language) });
    this.corpus = corpus;
    this.firms = new FollowProjection(database, FIRM_PROFILES, ({ id, data }) =>
      data ? corpus.putFirm(data) : corpus.removeFirm(id),
    );
    this.opportunities = new FollowProjection(database, OPPORTUNITY_PROFILES, ({ id, data }) =>
      data ? corpus.putOpportunity(data) : corpus.removeOpportunity(id),
    );
    this.background = new Background('Match index', () => this.catchUp().then(() => 0), POLL_MS);
    readiness.add(this);
  }

  onApplicationBootstrap(): void {
    this.background.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.background.stop();
  }

  /** The corpus with everything in it that was committed before this call. */
  async fresh(): Promise<MatchCorpus> {
    await this.catchUp();
    return this.corpus;
  }

  report(): Record<string, number> {
    return { ...this.counts, loadedInMs: this.loadedInMs };
  }

  /** One at a time; all who come while one is under way share the next, since that one may have read already. */
  private catchUp(): Promise<void> {
    this.next ??= this.current
      .catch(() => undefined)
      .then(() => {
        this.current = this.next ?? this.current;
        this.next = undefined;
        return this.readChanges();
      });
    return this.next;
  }

  private async readChanges(): Promise<void> {
    const started = Date.now();
    const changed = (await this.firms.catchUp()) + (await this.opportunities.catchUp());
    if (changed > 0 || !this.ready) {
      this.counts = {
        firms: [...this.corpus.allFirms()].length,
        opportunities: [...this.corpus.allOpportunities()].length,
      };
    }
    if (!this.ready) this.loadedInMs = Date.now() - started;
    this.ready = true;
  }
}
