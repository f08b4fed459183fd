import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { FACETS, SearchEngine } from '@schakel/search';
import { isCurrent } from './opportunity.js';
import { OpportunityDto } from './opportunity.dto.js';
import { OpportunityFacets } from './opportunity-facets.js';
import { opportunityFilters } from './opportunity-filters.js';
import { ReadOpportunities } from './read-opportunities.js';
import type { OpportunityHitsDto, SearchOpportunitiesDto } from './search-opportunities.dto.js';

/** Finds what firms can respond to or prepare for. What is shown comes from the database and passes its gate. */
@Injectable()
export class SearchOpportunities {
  constructor(
    private readonly engine: SearchEngine,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
    private readonly facets: OpportunityFacets,
  ) {}

  async execute(query: SearchOpportunitiesDto): Promise<OpportunityHitsDto> {
    const now = this.clock.now();
    const page = await this.engine.search('opportunity', {
      text: query.text,
      filters: opportunityFilters(query, now),
      sort: query.sort,
      cursor: query.cursor,
      limit: query.limit ?? 20,
      facets: FACETS.opportunity,
      now,
    });
    const rows = await this.opportunities.publicByIds(page.items.map((hit) => hit.id));
    const found = new Map(rows.filter((row) => isCurrent(row, now)).map((row) => [row.id, row]));
    return {
      items: page.items.flatMap((hit) => {
        const row = found.get(hit.id);
        if (!row) return [];
        return [
          {
            opportunity: OpportunityDto.from(row),
            relevance: hit.relevance,
            distanceKm: hit.distanceKm ?? null,
            highlights: hit.highlights,
          },
        ];
      }),
      next: page.next,
      total: page.total,
      facets: this.facets.label(page.facets, query.language ?? 'nl'),
      relaxed: page.relaxed,
      didYouMean: page.didYouMean,
    };
  }
}
