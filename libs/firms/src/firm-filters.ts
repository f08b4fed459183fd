import { InputErrors } from '@schakel/platform';
import type { FirmFilters } from '@schakel/search';
import { assertCertificate, languages, placeFilters, sizeBands, targetGroups } from '@schakel/taxonomy';
import type { SearchFirmsDto } from './search-firms.dto.js';

/** The filters as the engine takes them; a place becomes a point. */
export function firmFilters(query: SearchFirmsDto): FirmFilters {
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
