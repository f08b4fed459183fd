import { Injectable } from '@nestjs/common';
import type { FacetCountDto } from '@schakel/platform';
import type { FacetName, SearchPage } from '@schakel/search';
import { certificates, Cpv, Nuts, provinces, sizeBands, targetGroups } from '@schakel/taxonomy';
import type { FirmFacetsDto } from './search-firms.dto.js';

/** What is shown where a facet has no taxonomy behind it. */
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

/** Names what firms can be narrowed by. */
@Injectable()
export class FirmFacets {
  constructor(
    private readonly cpv: Cpv,
    private readonly nuts: Nuts,
  ) {}

  label(counted: SearchPage['facets'], language: 'nl' | 'en'): FirmFacetsDto {
    const label = (facet: FacetName<'firm'>, labelOf: (code: string) => string | undefined): FacetCountDto[] =>
      (counted[facet] ?? []).map(({ value, count }) => ({ value, count, label: labelOf(value) ?? value }));
    return {
      division: label('division', (code) => this.cpv.label(code.padEnd(8, '0'), language)),
      region: label('region', (code) => this.nuts.label(code, language)),
      province: provinces.terms.map(({ nuts2, nl, en }) => ({
        value: nuts2,
        label: language === 'nl' ? nl : en,
        count: counted.province?.find(({ value }) => value === nuts2)?.count ?? 0,
      })),
      certificate: label('certificate', (code) => certificates.label(code, language)),
      reserved: label('reserved', (code) => RESERVED_LABELS[code as keyof typeof RESERVED_LABELS]?.[language]),
      size: label('size', (code) => sizeBands.label(code, language)),
      targetGroup: label('targetGroup', (code) => targetGroups.label(code, language)),
    };
  }
}
