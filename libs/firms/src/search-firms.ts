import { Injectable } from '@nestjs/common';
import { Clock, type FacetCountDto, InputErrors } from '@schakel/platform';
import { FACETS, type FirmFilters, SearchEngine } from '@schakel/search';
import {
  assertCertificate,
  certificates,
  Cpv,
  languages,
  Nuts,
  placeFilters,
  provinces,
  sizeBands,
  targetGroups,
} from '@schakel/taxonomy';
import { FirmDto } from './firm.dto.js';
import { ReadFirms } from './read-firms.js';
import type { FirmHitsDto, SearchFirmsDto } from './search-firms.dto.js';

/** What is searched when a facet has no taxonomy behind it. */
const RESERVED_LABELS = {
  art20: {
    nl: 'Mag meedoen aan voorbehouden opdrachten (2.82 Aw)',
    en: 'May take part in reserved contracts (art. 20)',
  },
  art77: {
    nl: 'Mag meedoen aan voorbehouden opdrachten (art. 77)',
    en: 'May take part in reserved contracts (art. 77)',
  },
} as const;

/** Finds firms by what people type. The engine finds; what is shown comes from the database and passes its gate. */
@Injectable()
export class SearchFirms {
  constructor(
    private readonly engine: SearchEngine,
    private readonly firms: ReadFirms,
    private readonly clock: Clock,
    private readonly cpv: Cpv,
    private readonly nuts: Nuts,
  ) {}

  async execute(query: SearchFirmsDto): Promise<FirmHitsDto> {
    const page = await this.engine.search('firm', {
      text: query.text,
      filters: filtersOf(query),
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
      facets: this.facets(page.facets, query.language ?? 'nl'),
      relaxed: page.relaxed,
    };
  }

  private facets(counted: Partial<Record<string, { value: string; count: number }[]>>, language: 'nl' | 'en') {
    const label = (facet: string, labelOf: (code: string) => string | undefined): FacetCountDto[] =>
      (counted[facet] ?? []).map(({ value, count }) => ({ value, count, label: labelOf(value) ?? value }));
    return {
      division: label('division', (code) => this.cpv.label(code.padEnd(8, '0'), language)),
      region: label('region', (code) => this.nuts.label(code, language)),
      province: provinces.terms.map(({ nuts2, nl, en }) => ({
        value: nuts2,
        label: language === 'nl' ? nl : en,
        count: counted['province']?.find(({ value }) => value === nuts2)?.count ?? 0,
      })),
      certificate: label('certificate', (code) => certificates.label(code, language)),
      reserved: label('reserved', (code) => RESERVED_LABELS[code as keyof typeof RESERVED_LABELS]?.[language]),
      size: label('size', (code) => sizeBands.label(code, language)),
      targetGroup: label('targetGroup', (code) => targetGroups.label(code, language)),
    };
  }
}

/** The filters as the engine takes them; a place becomes a point. */
function filtersOf(query: SearchFirmsDto): FirmFilters {
  const errors = new InputErrors();
  const filters = {
    ...placeFilters(query, errors),
    certificates: errors.checkAll(query.certificates ?? [], (code) => assertCertificate(code, '/certificates')),
    languages: errors.checkAll(query.languages ?? [], (code) => languages.assert(code, '/languages')),
    sizeBands: errors.checkAll(query.sizes ?? [], (code) => sizeBands.assert(code, '/sizes')),
    targetGroups: errors.checkAll(query.targetGroups ?? [], (code) => targetGroups.assert(code, '/targetGroups')),
    reserved: query.reserved,
  };
  errors.throwAny('Some filters are not right.');
  return filters;
}
