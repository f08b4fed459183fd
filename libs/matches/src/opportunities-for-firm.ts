import { Injectable } from '@nestjs/common';
import { firmProfile, ReadFirms, type WholeFirm } from '@schakel/firms';
import { OpportunityDto, opportunityFilters, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { type Reader, WEIGHTS } from '@schakel/matching';
import { Clock } from '@schakel/platform';
import { ListPages, type ListSource, type Shown } from './list-pages.js';
import { EXCLUDED_SHOWN, LIST_LENGTH } from './match-list.js';
import { MatchIndex } from './match-index.js';
import type { Order } from './matcher.js';
import { MatchTexts } from './match-texts.js';
import {
  askedIn,
  listDto,
  type OpportunityMatchDto,
  type OpportunityMatchesDto,
  type OpportunityMatchesQueryDto,
  type SoleMatchDto,
} from './matches.dto.js';

/** The opportunities that fit a firm: all current ones are judged, and what is shown passes the gate again. */
@Injectable()
export class OpportunitiesForFirm {
  constructor(
    private readonly index: MatchIndex,
    private readonly pages: ListPages,
    private readonly texts: MatchTexts,
    private readonly firms: ReadFirms,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
  ) {}

  /** A page of the list for the viewer's own firm, also while its profile is a draft. */
  async own(
    viewer: Viewer,
    query: OpportunityMatchesQueryDto,
    leaveOut?: ReadonlySet<string>,
  ): Promise<OpportunityMatchesDto> {
    return this.list(viewer, await this.firms.own(viewer), query, leaveOut);
  }

  /**
   * A page of the list for a firm; whether the viewer may see it is the caller's question.
   * @param leaveOut opportunities that a new list goes without
   */
  async list(
    viewer: Viewer,
    whole: WholeFirm,
    query: OpportunityMatchesQueryDto,
    leaveOut: ReadonlySet<string> = new Set(),
  ): Promise<OpportunityMatchesDto> {
    const language = query.language ?? viewer.language;
    const page = await this.pages.open(viewer, this.source(whole, query, leaveOut), query);
    const dto = (shown: Shown<OpportunityDto>): OpportunityMatchDto => {
      return { ...this.texts.match(shown, language, readerOf(viewer)), opportunity: shown.dto };
    };
    return {
      ...listDto(page),
      firmId: whole.firm.id,
      items: page.items.map(dto),
      excluded: page.excluded.map(dto),
      facets: page.facets ? this.texts.opportunityFacets(page.facets, language) : null,
    };
  }

  /**
   * How one opportunity that the viewer may see suits the viewer's own firm, in a list or not; null for what is not judged,
   * as it is for invited firms only.
   */
  async one(viewer: Viewer, opportunityId: string, language: 'nl' | 'en'): Promise<SoleMatchDto | null> {
    await this.opportunities.visibleById(viewer, opportunityId);
    const firm = firmProfile(await this.firms.own(viewer), this.clock.today());
    const asOf = this.clock.now().toISOString();
    const [explanation] = await this.index.answers.explainOpportunities(firm, [opportunityId], { on: asOf });
    if (!explanation) return null;
    const shown = { rank: 1, explanation, name: '', dto: null, highlights: [] };
    const { rank: _rank, highlights: _highlights, ...match } = this.texts.match(shown, language, readerOf(viewer));
    return { ...match, asOf, weights: WEIGHTS.version };
  }

  private source(
    whole: WholeFirm,
    query: OpportunityMatchesQueryDto,
    leaveOut: ReadonlySet<string>,
  ): ListSource<OpportunityDto> {
    const firm = firmProfile(whole, this.clock.today());
    const now = this.clock.now();
    const on = now.toISOString();
    return {
      subject: { firmId: whole.firm.id },
      narrowing: {
        kind: 'opportunity',
        asked: askedIn(query),
        text: query.text,
        filters: opportunityFilters(query, now),
      },
      order: async () => {
        const limit = LIST_LENGTH + leaveOut.size;
        const order = await this.index.answers.opportunitiesFor(firm, { on, limit, excluded: EXCLUDED_SHOWN });
        return without(order, leaveOut);
      },
      explain: (ids) => this.index.answers.explainOpportunities(firm, ids, { on }),
      visible: (ids) => this.visible(ids),
      idOf: ({ opportunityId }) => opportunityId,
    };
  }

  private async visible(ids: readonly string[]): Promise<Map<string, { name: string; dto: OpportunityDto }>> {
    const found = await this.opportunities.publicByIds(ids);
    return new Map(found.map((row) => [row.id, { name: row.title, dto: OpportunityDto.from(row) }]));
  }
}

const readerOf = ({ kind }: Viewer): Reader => (kind === 'firm' ? 'firm' : 'other');

/** The same order without some, and no longer than a list. */
function without(order: Order, leaveOut: ReadonlySet<string>): Order {
  return {
    ...order,
    listed: order.listed.filter(({ id }) => !leaveOut.has(id)).slice(0, LIST_LENGTH),
    excluded: order.excluded.filter((id) => !leaveOut.has(id)),
  };
}
