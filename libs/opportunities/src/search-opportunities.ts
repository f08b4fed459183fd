import { Injectable } from '@nestjs/common';
import { Clock, type FacetCountDto, InputErrors, isDay } from '@schakel/platform';
import { FACETS, type OpportunityFilters, SearchEngine } from '@schakel/search';
import { assertCertificate, certificates, Cpv, languages, Nuts, placeFilters } from '@schakel/taxonomy';
import { labelOf } from './labels.js';
import { isCurrent } from './opportunity.js';
import { OpportunityDto } from './opportunity.dto.js';
import { ReadOpportunities } from './read-opportunities.js';
import type { OpportunityHitsDto, SearchOpportunitiesDto } from './search-opportunities.dto.js';

/** Finds what firms can respond to or prepare for. What is shown comes from the database and passes its gate. */
@Injectable()
export class SearchOpportunities {
  constructor(
    private readonly engine: SearchEngine,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
    private readonly cpv: Cpv,
    private readonly nuts: Nuts,
  ) {}

  async execute(query: SearchOpportunitiesDto): Promise<OpportunityHitsDto> {
    const now = this.clock.now();
    const page = await this.engine.search('opportunity', {
      text: query.text,
      filters: filtersOf(query, now),
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
      facets: this.facets(page.facets, query.language ?? 'nl'),
      relaxed: page.relaxed,
    };
  }

  private facets(counted: Partial<Record<string, { value: string; count: number }[]>>, language: 'nl' | 'en') {
    const label = (facet: string, of: (code: string) => string | undefined): FacetCountDto[] =>
      (counted[facet] ?? []).map(({ value, count }) => ({ value, count, label: of(value) ?? value }));
    return {
      division: label('division', (code) => this.cpv.label(code.padEnd(8, '0'), language)),
      region: label('region', (code) => this.nuts.label(code, language)),
      certificate: label('certificate', (code) => certificates.label(code, language)),
      reserved: label('reserved', (code) => labelOf('reserved', code, language)),
      reservationIntent: label('reservationIntent', (code) => labelOf('reservationIntent', code, language)),
      kind: label('kind', (code) => labelOf('kind', code, language)),
      deadline: label('deadline', (code) => labelOf('deadline', code, language)),
      country: label('country', (code) => this.nuts.label(code, language)),
    };
  }
}

/** The filters as the engine takes them; a place becomes a point. */
function filtersOf(query: SearchOpportunitiesDto, now: Date): OpportunityFilters {
  const errors = new InputErrors();
  const filters = {
    ...placeFilters(query, errors),
    certificates: errors.checkAll(query.certificates ?? [], (code) => assertCertificate(code, '/certificates')),
    languages: errors.checkAll(query.languages ?? [], (code) => languages.assert(code, '/languages')),
    kinds: query.kinds,
    reserved: query.reserved,
    reservationIntents: query.reservationIntents,
    countries: query.countries?.map((country) => country.toUpperCase()),
    value: { from: query.valueFrom, to: query.valueTo },
    deadline: { from: startOf(query.deadlineFrom, now), to: query.deadlineUntil && endOf(query.deadlineUntil) },
  };
  errors.throwAny('Some filters are not right.');
  return filters;
}

/** What is over cannot be responded to, so nothing before now; a day means from its beginning. */
function startOf(moment: string | undefined, now: Date): string {
  const from = moment === undefined ? now : new Date(isDay(moment) ? `${moment}T00:00:00Z` : moment);
  return (from > now ? from : now).toISOString();
}

/** A day means until its end. */
function endOf(moment: string): string {
  return new Date(isDay(moment) ? `${moment}T23:59:59.999Z` : moment).toISOString();
}
