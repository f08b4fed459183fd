import type { AnalysedFirm, AnalysedOpportunity } from './analysed.js';
import { Analyser, type AnalyserSettings } from './analyser.js';
import { CorpusEvidence } from './evidence.js';
import type { Market } from './market.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import { Query } from './query.js';
import { Statistics } from './statistics.js';
import { TextQuestion } from './text-question.js';

/**
 * All firms and opportunities that are matched with each other, with everything the ranker has to know of the whole:
 * the plain, exact form, for some thousands of firms. Every change brings the statistics up to date at once, so a
 * corpus that grew and one that was built in one go are the same, whatever the order. Profiles are not copied: don't
 * change one that was put in, put a new one.
 */
export class MatchCorpus implements Market {
  readonly statistics = new Statistics();
  private readonly analyser: Analyser;
  private readonly firms = new Map<string, AnalysedFirm>();
  private readonly opportunities = new Map<string, AnalysedOpportunity>();
  /** What was asked, which holds as long as nothing changes. */
  private queries = new WeakMap<OpportunityProfile, Query>();

  constructor(settings: AnalyserSettings) {
    this.analyser = new Analyser(settings);
  }

  /** A corpus of these firms and opportunities. */
  static of(
    firms: Iterable<FirmProfile>,
    opportunities: Iterable<OpportunityProfile>,
    settings: AnalyserSettings,
  ): MatchCorpus {
    const corpus = new MatchCorpus(settings);
    for (const firm of firms) corpus.putFirm(firm);
    for (const opportunity of opportunities) corpus.putOpportunity(opportunity);
    return corpus;
  }

  /** Adds a firm, or replaces the one with its id. */
  putFirm(profile: FirmProfile): void {
    this.put(this.analyser.firm(profile));
  }

  /** Takes a firm out; does nothing if it isn't there. */
  removeFirm(id: string): void {
    const firm = this.firms.get(id);
    if (!firm) return;
    this.firms.delete(id);
    this.statistics.countFirm(firm, -1);
    this.forget();
  }

  /** Adds an opportunity, or replaces the one with its id. */
  putOpportunity(profile: OpportunityProfile): void {
    this.removeOpportunity(profile.id);
    const opportunity = this.analyser.opportunity(profile);
    this.opportunities.set(profile.id, opportunity);
    this.statistics.countOpportunity(opportunity, 1);
    this.forget();
  }

  /** Takes an opportunity out; does nothing if it isn't there. */
  removeOpportunity(id: string): void {
    const opportunity = this.opportunities.get(id);
    if (!opportunity) return;
    this.opportunities.delete(id);
    this.statistics.countOpportunity(opportunity, -1);
    this.forget();
  }

  firm(id: string): AnalysedFirm | undefined {
    return this.firms.get(id);
  }

  allFirms(): Iterable<AnalysedFirm> {
    return this.firms.values();
  }

  opportunity(id: string): AnalysedOpportunity | undefined {
    return this.opportunities.get(id);
  }

  allOpportunities(): Iterable<AnalysedOpportunity> {
    return this.opportunities.values();
  }

  /** The opportunity as a question to this corpus, which holds until the next change; it need not be in the corpus. */
  query(profile: OpportunityProfile): Query {
    let query = this.queries.get(profile);
    if (!query) {
      const known = this.opportunities.get(profile.id);
      const opportunity = known?.profile === profile ? known : this.analyser.opportunity(profile);
      const question = new TextQuestion(opportunity, this.statistics);
      query = new Query(opportunity, this.statistics, new CorpusEvidence(question, [...this.firms.values()]));
      this.queries.set(profile, query);
    }
    return query;
  }

  asIf<T>(opportunity: OpportunityProfile, firm: FirmProfile, look: (query: Query, firm: AnalysedFirm) => T): T {
    return this.withFirm(firm, (analysed) => look(this.query(opportunity), analysed));
  }

  /** What the corpus would say if this firm were in it, in place of the one with its id: nothing changes for good. */
  withFirm<T>(profile: FirmProfile, look: (firm: AnalysedFirm) => T): T {
    const { queries } = this;
    const before = this.firms.get(profile.id);
    if (before?.profile === profile) return look(before);
    this.putFirm(profile);
    try {
      return look(this.firms.get(profile.id)!);
    } finally {
      if (before) this.put(before);
      else this.removeFirm(profile.id);
      // Every count is what it was, so what was worked out before still holds.
      this.queries = queries;
    }
  }

  private put(firm: AnalysedFirm): void {
    this.removeFirm(firm.profile.id);
    this.firms.set(firm.profile.id, firm);
    this.statistics.countFirm(firm, 1);
    this.forget();
  }

  private forget(): void {
    this.queries = new WeakMap();
  }
}
