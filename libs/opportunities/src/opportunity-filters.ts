import { InputErrors, isDay } from '@schakel/platform';
import type { OpportunityFilters } from '@schakel/search';
import { assertCertificate, languages, placeFilters } from '@schakel/taxonomy';
import type { SearchOpportunitiesDto } from './search-opportunities.dto.js';

/** The filters as the engine takes them; a place becomes a point. */
export function opportunityFilters(query: SearchOpportunitiesDto, now: Date): OpportunityFilters {
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
