import { Injectable } from '@nestjs/common';
import { FirmDto, firmProfile, ReadFirms, type WholeFirm } from '@schakel/firms';
import { type Explanation, WEIGHTS } from '@schakel/matching';
import {
  isCurrent,
  type Opportunity,
  OpportunityDto,
  opportunityProfile,
  ReadOpportunities,
} from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock } from '@schakel/platform';
import { Nuts } from '@schakel/taxonomy';
import { MatchIndex } from './match-index.js';
import { MatchTexts } from './match-texts.js';
import type { FirmMatchDto, FirmMatchesDto, OpportunityMatchDto, OpportunityMatchesDto } from './matches.dto.js';

export interface ListOptions {
  language: 'nl' | 'en';
  limit: number;
}

/** Of those that a hard requirement excludes the best are shown: explaining costs time, and the counts tell the rest. */
const EXCLUDED_SHOWN = 10;

/**
 * Match lists in both directions. Everyone who is published is judged; what is shown is read from the database again
 * and passes its gate.
 */
@Injectable()
export class MatchLists {
  constructor(
    private readonly index: MatchIndex,
    private readonly texts: MatchTexts,
    private readonly firms: ReadFirms,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
    private readonly nuts: Nuts,
  ) {}

  /** The firms that fit an opportunity in any state; whether the caller may see it is the caller's question. */
  async firmsFor(opportunity: Opportunity, { language, limit }: ListOptions): Promise<FirmMatchesDto> {
    const now = this.clock.now();
    // For what is past its deadline the question is who would have fitted, so time does not count.
    const on = isCurrent(opportunity, now) ? now.toISOString() : undefined;
    const profile = opportunityProfile(opportunity, this.nuts);
    const list = await this.index.explainedFirms(profile, { limit, on, excluded: EXCLUDED_SHOWN });
    const listed = [...list.matches, ...list.excluded].map(({ match }) => match.firmId);
    const found = new Map((await this.firms.publicByIds(listed)).map((whole) => [whole.firm.id, whole]));
    const dto = (explanation: Explanation, at: number): FirmMatchDto[] => {
      const whole = found.get(explanation.match.firmId);
      if (!whole) return [];
      return [{ ...this.texts.match(explanation, at, language), firm: FirmDto.from(whole, this.today(), false) }];
    };
    return {
      opportunityId: opportunity.id,
      judged: list.judged,
      weights: WEIGHTS.version,
      items: list.matches.flatMap(dto),
      excluded: list.excluded.flatMap(dto),
      requirements: list.requirements.map((requirement) => this.texts.requirement(requirement, language)),
    };
  }

  /** The opportunities that fit the viewer's own firm, also while its profile is a draft. */
  async opportunitiesFor(viewer: Viewer, options: ListOptions): Promise<OpportunityMatchesDto> {
    return this.opportunitiesForFirm(await this.firms.own(viewer), options);
  }

  /** The opportunities that fit a firm; whether the caller may see it is the caller's question. */
  async opportunitiesForFirm(whole: WholeFirm, { language, limit }: ListOptions): Promise<OpportunityMatchesDto> {
    const firm = firmProfile(whole, this.today());
    const on = this.clock.now().toISOString();
    const list = await this.index.explainedOpportunities(firm, { limit, on, excluded: EXCLUDED_SHOWN });
    const listed = [...list.matches, ...list.excluded].map(({ match }) => match.opportunityId);
    const found = new Map((await this.opportunities.publicByIds(listed)).map((row) => [row.id, row]));
    const dto = (explanation: Explanation, at: number): OpportunityMatchDto[] => {
      const row = found.get(explanation.match.opportunityId);
      if (!row) return [];
      return [{ ...this.texts.match(explanation, at, language), opportunity: OpportunityDto.from(row) }];
    };
    return {
      firmId: whole.firm.id,
      judged: list.judged,
      weights: WEIGHTS.version,
      items: list.matches.flatMap(dto),
      excluded: list.excluded.flatMap(dto),
    };
  }

  private today(): string {
    return this.clock.today();
  }
}
