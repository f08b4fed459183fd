import { Injectable } from '@nestjs/common';
import type { FacetCountDto } from '@schakel/platform';
import type { FacetName, SearchPage } from '@schakel/search';
import { certificates, Cpv, Nuts } from '@schakel/taxonomy';
import { labelOf } from './labels.js';
import type { OpportunityFacetsDto } from './search-opportunities.dto.js';

/** Names what opportunities can be narrowed by. */
@Injectable()
export class OpportunityFacets {
  constructor(
    private readonly cpv: Cpv,
    private readonly nuts: Nuts,
  ) {}

  label(counted: SearchPage['facets'], language: 'nl' | 'en'): OpportunityFacetsDto {
    const label = (facet: FacetName<'opportunity'>, of: (code: string) => string | undefined): FacetCountDto[] =>
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
