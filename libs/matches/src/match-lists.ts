import { Injectable } from '@nestjs/common';
import { FirmDto, firmProfile, ReadFirms, type WholeFirm } from '@schakel/firms';
import { type Match, rankFirms, rankOpportunities, WEIGHTS } from '@schakel/matching';
import { type Opportunity, OpportunityDto, opportunityProfile, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock } from '@schakel/platform';
import { Nuts } from '@schakel/taxonomy';
import { MatchIndex } from './match-index.js';
import type { FirmMatchesDto, MatchDto, OpportunityMatchesDto } from './matches.dto.js';

export interface ListOptions {
  language: 'nl' | 'en';
  limit: number;
}

/**
 * Match lists in both directions. Everyone who is published is judged; what is shown is read from the database again
 * and passes its gate.
 */
@Injectable()
export class MatchLists {
  constructor(
    private readonly index: MatchIndex,
    private readonly firms: ReadFirms,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
    private readonly nuts: Nuts,
  ) {}

  /** The firms that fit an opportunity of any state; who may see it is the caller's question. */
  async firmsFor(opportunity: Opportunity, { limit }: ListOptions): Promise<FirmMatchesDto> {
    const corpus = await this.index.fresh();
    const now = this.clock.now();
    const today = now.toISOString().slice(0, 10);
    const ranking = rankFirms(opportunityProfile(opportunity, this.nuts), corpus, { limit });
    const found = new Map(
      (await this.firms.publicByIds([...ranking.matches, ...ranking.excluded].map((m) => m.firmId))).map((whole) => [
        whole.firm.id,
        whole,
      ]),
    );
    const dto = (match: Match, at: number) => {
      const whole = found.get(match.firmId);
      return whole ? [{ ...matchDto(match, at), firm: FirmDto.from(whole, today, false) }] : [];
    };
    return {
      opportunityId: opportunity.id,
      judged: ranking.judged,
      weights: WEIGHTS.version,
      items: ranking.matches.flatMap(dto),
      excluded: ranking.excluded.flatMap(dto),
      requirements: [],
    };
  }

  /** The opportunities that fit the viewer's own firm. */
  async opportunitiesFor(viewer: Viewer, options: ListOptions): Promise<OpportunityMatchesDto> {
    return this.opportunitiesForFirm(await this.firms.own(viewer), options);
  }

  async opportunitiesForFirm(whole: WholeFirm, { limit }: ListOptions): Promise<OpportunityMatchesDto> {
    const corpus = await this.index.fresh();
    const now = this.clock.now();
    const ranking = rankOpportunities(firmProfile(whole, now.toISOString().slice(0, 10)), corpus, {
      limit,
      on: now.toISOString(),
    });
    const found = new Map(
      (await this.opportunities.publicByIds([...ranking.matches, ...ranking.excluded].map((m) => m.opportunityId))).map(
        (row) => [row.id, row],
      ),
    );
    const dto = (match: Match, at: number) => {
      const row = found.get(match.opportunityId);
      return row ? [{ ...matchDto(match, at), opportunity: OpportunityDto.from(row) }] : [];
    };
    return {
      firmId: whole.firm.id,
      judged: ranking.judged,
      weights: WEIGHTS.version,
      items: ranking.matches.flatMap(dto),
      excluded: ranking.excluded.flatMap(dto),
    };
  }
}

function matchDto(match: Match, at: number): MatchDto {
  return {
    rank: at + 1,
    score: match.score,
    fit: { score: match.fit.score, parts: [] },
    interest: null,
    reasons: [],
    unknowns: [],
    unmet: [],
    improvements: [],
  };
}
