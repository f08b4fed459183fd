import type { MultiSearchQuery } from 'meilisearch';
import type { QueryTerm } from '@schakel/matching';
import type { Clause } from '../clauses.js';
import type { FacetGroup } from '../facets.js';
import { DEADLINE_BANDS, type DeadlineBand, DEEPEST_HIT } from '../query.js';
import type { CountedTerm, Weighed } from '../telling-terms.js';
import type { Question } from '../question.js';
import { MeiliFilter } from './meili-filter.js';
import { LOCALES, RETRIEVED } from './meili-settings.js';

/** A way of asking for the terms: all of them, or some of them. */
export interface Wording {
  terms: readonly QueryTerm[];
  /** Where some of the terms will do: the documents that hold some, best first, with their relevance. */
  among?: ReadonlyMap<string, number>;
  /** The terms by which those were found, to find others under other conditions. */
  loose?: readonly Weighed<CountedTerm>[];
}

const DAY = 86_400;

/** The query for a page of hits. Documents that were found already come in the order they were found, whole page or none. */
export function pageQuery(indexUid: string, question: Question, wording: Wording, fetch: number): MultiSearchQuery {
  const { terms, among } = wording;
  const { offset } = question;
  const page = { limit: fetch, offset, attributesToRetrieve: [...RETRIEVED], showRankingScore: true };
  if (among && question.sort === 'relevance') {
    const ids = new Map([...among].slice(offset, offset + fetch));
    return { ...countQuery(indexUid, [], { terms, among: ids }), ...page, offset: 0 };
  }
  return { ...countQuery(indexUid, question.clauses, wording), ...page, sort: sortOf(question, terms.length > 0) };
}

/** The query that finds the best documents that hold one term, as many as the engine gives. */
export function holdingQuery(indexUid: string, clauses: readonly Clause[], term: QueryTerm): MultiSearchQuery {
  return {
    ...countQuery(indexUid, clauses, { terms: [term] }),
    limit: DEEPEST_HIT,
    attributesToRetrieve: ['id', 'newest'],
    showRankingScore: true,
  };
}

/** A query that only counts: its hits, and the values of some facets. */
export function countQuery(indexUid: string, clauses: readonly Clause[], wording: Wording): MultiSearchQuery {
  return filteredQuery(indexUid, clauses.map(clauseFilter), wording);
}

function filteredQuery(
  indexUid: string,
  conditions: readonly MeiliFilter[],
  { terms, among }: Wording,
): MultiSearchQuery {
  const filters = [...conditions, ...(among ? [MeiliFilter.anyOf('id', [...among.keys()])] : [])];
  return {
    indexUid,
    q: among ? '' : textOf(terms),
    matchingStrategy: 'all',
    locales: [...LOCALES],
    limit: 0,
    ...(filters.length > 0 ? { filter: MeiliFilter.and(filters).expression } : {}),
  };
}

/** The query that counts the facets of a group, but for the bands of the deadline. */
export function facetQuery(
  indexUid: string,
  question: Question,
  wording: Wording,
  group: FacetGroup,
): MultiSearchQuery {
  const clauses = clausesFor(question, group);
  const facets = group.names.filter((name) => name !== 'deadline').map((name) => `facets.${name}`);
  return { ...countQuery(indexUid, clauses, wording), facets };
}

/** A query a band that counts the deadlines in it. */
export function deadlineBandQueries(
  indexUid: string,
  question: Question,
  wording: Wording,
  group: FacetGroup,
): MultiSearchQuery[] {
  const base = clausesFor(question, group).map(clauseFilter);
  const now = Math.floor(question.now.getTime() / 1000);
  return DEADLINE_BANDS.map((band) => filteredQuery(indexUid, [...base, bandFilter(band, now)], wording));
}

/** What narrows the hits over which a group of facets is counted. */
export function clausesFor(question: Question, group: FacetGroup): Clause[] {
  return question.clauses.filter((clause) => !group.without || clause.facet !== group.without);
}

/** Terms are letters and digits. A space behind the last says that it is not the beginning of a word. */
function textOf(terms: readonly QueryTerm[]): string {
  const text = terms.map(({ term }) => term).join(' ');
  return terms.at(-1)?.prefix === false ? `${text} ` : text;
}

function clauseFilter(clause: Clause): MeiliFilter {
  switch (clause.type) {
    case 'ids':
      return MeiliFilter.anyOf('id', clause.ids);
    case 'any':
      return MeiliFilter.anyOf('tags', clause.tags);
    case 'all':
      return MeiliFilter.allOf('tags', clause.tags);
    case 'range':
      return rangeFilter(clause);
    case 'near':
      return MeiliFilter.within(clause.latitude, clause.longitude, clause.km * 1000);
  }
}

function rangeFilter({ field, from, to, orUnknown }: Extract<Clause, { type: 'range' }>): MeiliFilter {
  const ends = MeiliFilter.and([
    ...(from === undefined ? [] : [MeiliFilter.atLeast(field, from)]),
    ...(to === undefined ? [] : [MeiliFilter.atMost(field, to)]),
  ]);
  return orUnknown ? MeiliFilter.or([MeiliFilter.isNull(field), ends]) : ends;
}

/** Whole seconds, as deadlines are indexed; `now` itself has not passed. */
function bandFilter(band: DeadlineBand, now: number): MeiliFilter {
  const after = (seconds: number) => MeiliFilter.atLeast('deadline', seconds);
  const until = (seconds: number) => MeiliFilter.atMost('deadline', seconds);
  switch (band) {
    case 'none':
      return MeiliFilter.isNull('deadline');
    case 'passed':
      return until(now - 1);
    case 'week':
      return MeiliFilter.and([after(now), until(now + 7 * DAY)]);
    case 'month':
      return MeiliFilter.and([after(now + 7 * DAY + 1), until(now + 30 * DAY)]);
    case 'later':
      return after(now + 30 * DAY + 1);
  }
}

function sortOf({ sort, near }: Question, hasText: boolean): string[] {
  if (sort === 'deadline') return ['deadline:asc'];
  if (sort === 'distance' && near) return [`_geoPoint(${near.latitude}, ${near.longitude}):asc`];
  return sort === 'newest' || !hasText ? ['newest:desc'] : [];
}
