import {
  Analyser,
  type AnalysedCapability,
  type AnalysedFirm,
  type AnalysedOpportunity,
  type LabelOf,
} from './analysis.js';
import type { FirmProfile, OpportunityProfile } from './profiles.js';
import { Query } from './query.js';
import { resemblance } from './resemblance.js';
import { Slots } from './slots.js';
import { CorpusStatistics } from './statistics.js';
import { TextScores } from './text-scores.js';

export interface CorpusSettings {
  /** Labels of CPV codes: they join the texts, so that words meet codes. */
  label: LabelOf;
  /** The language of texts that don't say theirs; Dutch unless given. */
  language?: string;
}

/**
 * All firms and opportunities that are matched with each other, with everything the ranker has to know of the whole.
 * Every change brings the statistics up to date at once, so a corpus that grew and one that was built in one go are
 * the same, whatever the order. Profiles are not copied: don't change one that was put in, put a new one.
 */
export class MatchCorpus {
  private readonly statistics = new CorpusStatistics();
  private readonly analyser: Analyser;
  private readonly firms = new Map<string, AnalysedFirm>();
  private readonly opportunities = new Map<string, AnalysedOpportunity>();
  private readonly firmSlots = new Slots();
  private readonly capabilitySlots = new Slots();
  /** What was asked, which holds as long as nothing changes. */
  private queries = new WeakMap<OpportunityProfile, Query>();
  private texts = new WeakMap<OpportunityProfile, TextScores>();

  constructor(settings: CorpusSettings) {
    this.analyser = new Analyser(settings.label, settings.language ?? 'nl');
  }

  /** A corpus of these firms and opportunities. */
  static of(
    firms: Iterable<FirmProfile>,
    opportunities: Iterable<OpportunityProfile>,
    settings: CorpusSettings,
  ): MatchCorpus {
    const corpus = new MatchCorpus(settings);
    for (const firm of firms) corpus.putFirm(firm);
    for (const opportunity of opportunities) corpus.putOpportunity(opportunity);
    return corpus;
  }

  /** Adds a firm, or replaces the one with its id. */
  putFirm(profile: FirmProfile): void {
    this.removeFirm(profile.id);
    const capabilities = [...profile.capabilities]
      .sort((one, other) => compare(one.id, other.id) || compare(one.title, other.title))
      .map((capability) => this.analyser.capability(capability, this.capabilitySlots.take()));
    const firm = this.analyser.firm(profile, this.firmSlots.take(), capabilities);
    this.firms.set(profile.id, firm);
    this.statistics.putFirm(firm);
    this.forget();
  }

  /** Takes a firm out; does nothing if it isn't there. */
  removeFirm(id: string): void {
    const firm = this.firms.get(id);
    if (!firm) return;
    this.firms.delete(id);
    this.statistics.removeFirm(firm);
    // The last number given back is the first to be taken again, so a firm put back gets the numbers it had.
    for (const { slot } of firm.capabilities.toReversed()) this.capabilitySlots.giveBack(slot);
    this.firmSlots.giveBack(firm.slot);
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
    if (!query) this.queries.set(profile, (query = new Query(this.textScores(profile), this.statistics)));
    return query;
  }

  private textScores(profile: OpportunityProfile): TextScores {
    let scores = this.texts.get(profile);
    if (!scores) {
      const known = this.opportunities.get(profile.id);
      const opportunity = known?.profile === profile ? known : this.analyser.opportunity(profile);
      this.texts.set(profile, (scores = new TextScores(opportunity, this.statistics)));
    }
    return scores;
  }

  /** A rough likeness of a capability and an opportunity, in [0, 1], that needs no other firms: for a first choice. */
  resemblance(capability: AnalysedCapability, opportunity: AnalysedOpportunity): number {
    return resemblance(capability, opportunity, this.statistics);
  }

  /** What the corpus would say if this firm were in it, in place of the one with its id: nothing changes for good. */
  withFirm<T>(profile: FirmProfile, look: () => T): T {
    const { queries, texts } = this;
    const before = this.firms.get(profile.id)?.profile;
    if (before === profile) return look();
    this.putFirm(profile);
    if (before && sameTexts(before, profile)) this.texts = texts;
    try {
      return look();
    } finally {
      if (before) this.putFirm(before);
      else this.removeFirm(profile.id);
      // Every count and number is what it was, so what was worked out before still holds.
      this.queries = queries;
      this.texts = texts;
    }
  }

  private forget(): void {
    this.queries = new WeakMap();
    this.texts = new WeakMap();
  }
}

/** Whether two versions of a firm say the same, apart from where, how much and when. */
function sameTexts(one: FirmProfile, other: FirmProfile): boolean {
  const said = ({ name, capabilities }: FirmProfile): string =>
    JSON.stringify([
      name,
      capabilities.map(({ id, title, description, language, cpv }) => [id, title, description, language, cpv]),
    ]);
  return said(one) === said(other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
