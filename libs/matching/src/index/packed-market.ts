import { analysedFirm, type AnalysedFirm, type AnalysedOpportunity } from '../analysed.js';
import type { Analyser } from '../analyser.js';
import { explainMatch, type Explanation } from '../explanation.js';
import type { FirmProfile, OpportunityProfile } from '../profiles.js';
import type { RankOptions, Ranking } from '../ranking.js';
import { ScaledMarket } from '../scaled-market.js';
import type { Statistics } from '../statistics.js';
import { checkMarket, type MarketCheck } from './census.js';
import { FirmIndex } from './firm-index.js';
import { type IndexedRanking, rankIndexed, scaleFor } from './rank-indexed.js';
import { fittingScaled, rankScaled } from './rank-scaled.js';
import { type ScaledQuestion, Scales } from './scales.js';
import type { SegmentBuilder, StoredFirm } from './segment-builder.js';
import { openFirmTerms, packFirmTerms, unpackFirmTerms, unpackOpportunityTerms } from './stored-terms.js';

/** An opportunity as it is stored for matching. */
export interface StoredOpportunity {
  readonly profile: OpportunityProfile;
  /** The terms of its text, packed. */
  readonly terms: Uint8Array;
}

/**
 * All firms and opportunities that are matched with each other, packed and quick, ranked by the statistics that it is
 * given until it is given others. No texts are kept: what is explained has to be handed in with its text.
 */
export class PackedMarket {
  private readonly firms = new FirmIndex();
  private readonly opportunities = new Map<string, AnalysedOpportunity>();
  private readonly scales = new Scales((opportunity) => scaleFor(this.firms, opportunity));

  /** @param analyser reads what was not stored: drafts, changes that are tried, what an older analyser stored */
  constructor(private readonly analyser: Analyser) {}

  /** How many firms and opportunities are in it, and the bytes of the packed arrays. */
  get size(): { firms: number; opportunities: number; bytes: number } {
    return { firms: this.firms.size, opportunities: this.opportunities.size, bytes: this.firms.bytes };
  }

  /** The share of firms that changed since they were packed together, in [0, 1]. */
  get scattered(): number {
    return this.firms.scattered;
  }

  /** The statistics by which it ranks. */
  get statistics(): Statistics {
    return this.firms.statistics;
  }

  set statistics(statistics: Statistics) {
    this.firms.statistics = statistics;
    this.scales.clear();
  }

  /** The statistics of what is in it now. */
  count(): Statistics {
    return this.firms.count(this.opportunities.values());
  }

  /** A packer of many {@link readable} firms, to be loaded at once; none of them may be in it yet. */
  builder(): SegmentBuilder {
    return this.firms.builder();
  }

  /** The firm as it was stored, or analysed anew if an older analyser stored it. */
  readable(firm: StoredFirm): StoredFirm {
    if (openFirmTerms(firm.terms)) return firm;
    return { profile: firm.profile, terms: packFirmTerms(this.analyser.firmTerms(firm.profile)) };
  }

  load(builder: SegmentBuilder): void {
    this.firms.load(builder);
    this.scales.clear();
  }

  /** Adds a firm, or replaces the one with its id. */
  putFirm(firm: StoredFirm): void {
    this.firms.put(this.readable(firm));
    if (this.scales.any) this.scales.changed(firm.profile.id, this.analysedFirm(firm));
  }

  /** Takes a firm out; does nothing if it isn't there. */
  removeFirm(id: string): void {
    this.firms.remove(id);
    this.scales.changed(id);
  }

  /** Adds an opportunity, or replaces the one with its id. */
  putOpportunity({ profile, terms }: StoredOpportunity): void {
    this.scales.forget(profile.id);
    const known = unpackOpportunityTerms(terms) ?? this.analyser.opportunityTerms(profile);
    this.opportunities.set(profile.id, this.analyser.opportunityOf({ ...profile, title: '', description: '' }, known));
  }

  /** Takes an opportunity out; does nothing if it isn't there. */
  removeOpportunity(id: string): void {
    this.scales.forget(id);
    this.opportunities.delete(id);
  }

  /** The firms that suit an opportunity that is in it; undefined if it isn't. */
  rankFirmsFor(opportunityId: string, options: RankOptions = {}): IndexedRanking | undefined {
    const opportunity = this.opportunities.get(opportunityId);
    return opportunity && rankIndexed(this.firms, opportunity, options);
  }

  /** The firms that suit an opportunity, which need not be in it. */
  rankFirms(opportunity: OpportunityProfile, options: RankOptions = {}): IndexedRanking {
    return rankIndexed(this.firms, this.analyser.opportunity(opportunity), options);
  }

  /** How many firms fit an opportunity, which need not be in it, and what each thing that it asks costs. */
  checkMarket(opportunity: OpportunityProfile, options: RankOptions = {}): MarketCheck {
    return checkMarket(this.firms, this.analyser.opportunity(opportunity), options);
  }

  /** The opportunities that suit a firm, which need not be in it. */
  rankOpportunities(firm: FirmProfile, options: RankOptions = {}): Ranking {
    return rankScaled(this.analyser.firm(firm), this.scaled(), options);
  }

  /** The opportunities that fit a firm well or in part, and admit it, by id. The firm need not be in it. */
  opportunitiesFitting(firm: FirmProfile, options: RankOptions = {}): ReadonlySet<string> {
    return fittingScaled(this.analyser.firm(firm), this.scaled(), options);
  }

  /** Works out the next scale that is missing, so that a ranking of opportunities has less to do. @returns false if none is */
  prepare(): boolean {
    for (const opportunity of this.opportunities.values()) {
      if (this.scales.has(opportunity)) continue;
      this.scales.of(opportunity, this.statistics);
      return true;
    }
    return false;
  }

  /** Explains how firms suit the opportunity of a ranking, given with its texts. */
  explainFirms(
    { asked, scale }: Pick<IndexedRanking, 'asked' | 'scale'>,
    firms: readonly StoredFirm[],
    options: RankOptions = {},
  ): Explanation[] {
    const analyser = this.analyser.remembering();
    for (const { profile, terms } of firms) {
      const known = unpackFirmTerms(terms);
      if (known) analyser.remember(profile, known);
    }
    const market = new ScaledMarket(asked, { statistics: this.statistics, scale, analyser });
    return firms.map(({ profile }) => explainMatch(asked.profile, profile, market, options));
  }

  /** Explains how opportunities, given with their texts, suit a firm. */
  explainOpportunities(
    firm: FirmProfile,
    opportunities: readonly OpportunityProfile[],
    options: RankOptions = {},
  ): Explanation[] {
    const analyser = this.analyser.remembering();
    return opportunities.map((opportunity) => {
      const known = this.opportunities.get(opportunity.id) ?? this.analyser.opportunity(opportunity);
      const { scale } = this.scales.of(known, this.statistics);
      const asked = { ...known, profile: opportunity };
      const market = new ScaledMarket(asked, { statistics: this.statistics, scale, analyser });
      return explainMatch(opportunity, firm, market, options);
    });
  }

  private scaled(): ScaledQuestion[] {
    return Array.from(this.opportunities.values(), (one) => this.scales.of(one, this.statistics));
  }

  private analysedFirm({ profile, terms }: StoredFirm): AnalysedFirm {
    return analysedFirm(profile, unpackFirmTerms(terms) ?? this.analyser.firmTerms(profile));
  }
}
