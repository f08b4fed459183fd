import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { FACETS, SearchEngine } from '@schakel/search';
import { FirmDto } from './firm.dto.js';
import { FirmFacets } from './firm-facets.js';
import { firmFilters } from './firm-filters.js';
import { ReadFirms } from './read-firms.js';
import type { FirmHitsDto, SearchFirmsDto } from './search-firms.dto.js';

/** Finds firms by what people type. The engine finds; what is shown comes from the database and passes its gate. */
@Injectable()
export class SearchFirms {
  constructor(
    private readonly engine: SearchEngine,
    private readonly firms: ReadFirms,
    private readonly clock: Clock,
    private readonly facets: FirmFacets,
  ) {}

  async execute(query: SearchFirmsDto): Promise<FirmHitsDto> {
    const page = await this.engine.search('firm', {
      text: query.text,
      filters: firmFilters(query),
      sort: query.sort,
      cursor: query.cursor,
      limit: query.limit ?? 20,
      facets: FACETS.firm,
      now: this.clock.now(),
    });
    const today = this.clock.today();
    const found = new Map(
      (await this.firms.publicByIds(page.items.map((hit) => hit.id))).map((whole) => [whole.firm.id, whole]),
    );
    return {
      items: page.items.flatMap((hit) => {
        const whole = found.get(hit.id);
        if (!whole) return [];
        return [
          {
            firm: FirmDto.from(whole, today, false),
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
