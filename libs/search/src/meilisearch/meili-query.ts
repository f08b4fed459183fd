import type { MultiSearchQuery } from 'meilisearch';
import type { QueryTerm } from '@schakel/matching';
import type { Clause } from '../clauses.js';
import type { FacetGroup } from '../facets.js';
import { DEADLINE_BANDS, type DeadlineBand } from '../query.js';
import type { Question } from '../question.js';
import { MeiliFilter } from './meili-filter.js';
import { LOCALES } from './meili-settings.js';

/** A way of asking for the terms: all of them, or as many of the first ones as there are. */
export interface Wording {
  terms: readonly QueryTerm[];
  matchingStrategy: 'all' | 'last';
}

/** A term and how many documents hold it. */
export interface CountedTerm extends QueryTerm {
  documents: number;
}

const DAY = 86_400;

/**
 * Looser ways to ask, strictest first: for all terms, without those that no document holds, for as many as there are.
 * The engine drops terms from the end, so the rarest goes first; only the last can be the beginning of a word.
 */
export function looserWordings(terms: readonly CountedTerm[]): Wording[] {
  const reachable = terms.filter((term) => term.documents > 0);
  if (reachable.length === 0) return [];
  const all: Wording = { terms: reachable, matchingStrategy: 'all' };
  if (reachable.length === 1) return [all];
  const place = ({ prefix, documents }: CountedTerm) => (prefix ? Infinity : documents);
  const rarestFirst = [...reachable].sort((a, b) => place(a) - place(b));
  return [all, { terms: rarestFirst, matchingStrategy: 'last' }];
}

/** The query for a page of hits. */
export function pageQuery(indexUid: string, question: Question, wording: Wording, fetch: number): MultiSearchQuery {
  const { terms } = wording;
  return {
    ...countQuery(indexUid, question.clauses, wording),
    limit: fetch,
    offset: question.offset,
    attributesToRetrieve: ['id', 'version', 'shown', '_geo'],
    showRankingScore: true,
    sort: sortOf(question, terms.length > 0),
  };
}

/** A query that only counts: its hits, and the values of some facets. */
export function countQuery(indexUid: string, clauses: readonly Clause[], wording: Wording): MultiSearchQuery {
  return {
    indexUid,
    q: textOf(wording.terms),
    matchingStrategy: wording.matchingStrategy,
    locales: [...LOCALES],
    limit: 0,
    ...(clauses.length > 0 ? { filter: MeiliFilter.and(clauses.map(clauseFilter)).expression } : {}),
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
  return DEADLINE_BANDS.map((band) => ({
    ...countQuery(indexUid, [], wording),
    filter: MeiliFilter.and([...base, bandFilter(band, Math.floor(question.now.getTime() / 1000))]).expression,
  }));
}

function clausesFor(question: Question, group: FacetGroup): Clause[] {
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
