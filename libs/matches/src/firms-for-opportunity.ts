import { Injectable } from '@nestjs/common';
import { FirmDto, firmFilters, ReadFirms } from '@schakel/firms';
import { isCurrent, type Opportunity, opportunityProfile } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { Clock } from '@schakel/platform';
import { Nuts } from '@schakel/taxonomy';
import { ListPages, type ListSource, type Shown } from './list-pages.js';
import { EXCLUDED_SHOWN, LIST_LENGTH } from './match-list.js';
import { MatchIndex } from './match-index.js';
import { MatchTexts } from './match-texts.js';
import { askedIn, type FirmMatchDto, type FirmMatchesDto, type FirmMatchesQueryDto, listDto } from './matches.dto.js';

/** The firms that fit an opportunity: everyone who is published is judged, and what is shown passes the gate again. */
@Injectable()
export class FirmsForOpportunity {
  constructor(
    private readonly index: MatchIndex,
    private readonly pages: ListPages,
    private readonly texts: MatchTexts,
    private readonly firms: ReadFirms,
    private readonly clock: Clock,
    private readonly nuts: Nuts,
  ) {}

  /** A page of the list for an opportunity in any state; whether the viewer may see it is the caller's question. */
  async list(viewer: Viewer, opportunity: Opportunity, query: FirmMatchesQueryDto): Promise<FirmMatchesDto> {
    const language = query.language ?? viewer.language;
    const page = await this.pages.open(viewer, this.source(opportunity, query), query);
    const dto = (shown: Shown<FirmDto>): FirmMatchDto => ({ ...this.texts.match(shown, language), firm: shown.dto });
    return {
      ...listDto(page),
      opportunityId: opportunity.id,
      seed: page.list.seed,
      items: page.items.map(dto),
      excluded: page.excluded.map(dto),
      requirements: page.requirements.map((one) => this.texts.requirement(one, language)),
      facets: page.facets ? this.texts.firmFacets(page.facets, language) : null,
    };
  }

  private source(opportunity: Opportunity, query: FirmMatchesQueryDto): ListSource<FirmDto> {
    const now = this.clock.now();
    // For what is past its deadline the question is who would have fitted, so time does not count.
    const on = isCurrent(opportunity, now) ? now.toISOString() : undefined;
    const profile = opportunityProfile(opportunity, this.nuts);
    return {
      subject: { opportunityId: opportunity.id },
      narrowing: { kind: 'firm', asked: askedIn(query), text: query.text, filters: firmFilters(query) },
      order: () => this.index.answers.firmsFor(profile, { on, limit: LIST_LENGTH, excluded: EXCLUDED_SHOWN }),
      explain: (ids) => this.index.answers.explainFirms(profile, ids, { on }),
      visible: (ids) => this.visible(ids),
      idOf: ({ firmId }) => firmId,
    };
  }

  private async visible(ids: readonly string[]): Promise<Map<string, { name: string; dto: FirmDto }>> {
    const found = await this.firms.publicByIds(ids);
    const today = this.clock.today();
    return new Map(
      found.map((whole) => [whole.firm.id, { name: whole.firm.name, dto: FirmDto.from(whole, today, false) }]),
    );
  }
}
