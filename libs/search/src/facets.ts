import { DEADLINE_BANDS, type FacetCount, type FacetName, type SearchPage } from './query.js';
import { RESERVATION_INTENTS, RESERVED_PARTICIPATION } from './documents.js';
import type { Question } from './question.js';

export type FacetCounts = Partial<Record<FacetName, Record<string, number>>>;

/** Facets that are counted together; `without` = leaving out what narrows the one facet in it. */
export interface FacetGroup {
  names: FacetName[];
  without?: FacetName;
}

/**
 * A facet that is filtered on is counted as if it were not, so that one sees what its other values would give;
 * all others are counted over the hits.
 */
export function facetGroups({ facets, clauses }: Question): FacetGroup[] {
  const filtered = facets.filter((name) => clauses.some((clause) => clause.facet === narrowing(name)));
  const others = facets.filter((name) => !filtered.includes(name));
  const groups: FacetGroup[] = filtered.map((name) => ({ names: [name], without: narrowing(name) }));
  return others.length > 0 ? [{ names: others }, ...groups] : groups;
}

/** The facet whose filter narrows this one: an area that is chosen is a region as well as provinces. */
function narrowing(name: FacetName): FacetName {
  return name === 'province' ? 'region' : name;
}

/** Facets of which all values are known are shown whole and in their own order, with 0 where nothing has them. */
const FIXED: Partial<Record<FacetName, readonly string[]>> = {
  kind: ['need', 'consultation'],
  reserved: RESERVED_PARTICIPATION,
  reservationIntent: RESERVATION_INTENTS,
  deadline: DEADLINE_BANDS,
};

/** The facets asked for, most frequent value first and then by value. */
export function sortedFacets(question: Question, counts: FacetCounts): SearchPage['facets'] {
  const facets: SearchPage['facets'] = {};
  for (const name of question.facets) {
    const of = counts[name] ?? {};
    const fixed = question.kind === 'opportunity' ? FIXED[name] : undefined;
    facets[name] = fixed ? fixed.map((value) => ({ value, count: of[value] ?? 0 })) : byCount(of);
  }
  return facets;
}

function byCount(counts: Record<string, number>): FacetCount[] {
  return Object.entries(counts)
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
