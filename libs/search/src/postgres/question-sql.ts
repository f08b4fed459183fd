import type { Clause } from '../clauses.js';
import type { FacetGroup } from '../facets.js';
import { COUNTED_HITS, type Near, type Sort } from '../query.js';
import type { Question } from '../question.js';
import { liveGeneration, TABLES } from './tables.js';

/** The same globe as `distanceKm` measures on. */
const EARTH_RADIUS_KM = 6_371;
/** Without text no terms are read, so more can be counted in the same time. */
const COUNTED_WITHOUT_TEXT = 10_000;
/** Ranking reads the terms of every hit, so of many hits only the newest are ranked. */
const RANKED_HITS = 2_000;

/** What the text of a question became once its words were looked up. */
export interface TextQuery {
  /** A tsquery that a hit must meet. */
  required: string;
  /** A tsquery whose weights rank the hits. */
  ranking: string;
  /** Where hits that hold more of the terms come first: each with its tsquery, and what it is worth. */
  counted: readonly CountedQuery[];
}

export interface CountedQuery {
  query: string;
  /** The same, held in the title. */
  inTitle: string;
  weight: number;
}

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** Values only ever reach SQL as parameters. */
class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** One page of hits and how many there are: one row `{ total, page }`. */
export function pageStatement(question: Question, text: TextQuery | undefined, fetch: number): Statement {
  const parameters = new Parameters();
  const hits = hitsSql(question, text, question.clauses, parameters);
  const relevance = text ? relevanceSql(text, parameters) : '1::float8';
  const isRanked = question.sort === 'relevance' && text !== undefined;
  const inOrder = `select * from hits order by ${orderSql(question.sort, 'hits')}`;
  const cut = `limit ${parameters.add(fetch, 'int')} offset ${parameters.add(question.offset, 'int')}`;
  const place = isRanked
    ? `${relevance} desc, ${text.counted.length > 0 ? 'row.newest desc, ' : ''}row.id`
    : orderSql(question.sort, 'hit');
  const sql = `with hits as materialized (${hits}),
    page as (
      select row.id, row.version, row.latitude, row.longitude, row.shown, ${relevance} as relevance,
             row_number() over (order by ${place}) as place
      from (${inOrder} ${isRanked ? `limit ${RANKED_HITS}` : cut}) hit
      join ${TABLES[question.kind]} row on row.id = hit.id and row.generation = ${liveGeneration(question.kind)}
      order by place ${isRanked ? cut : ''})
    select (select count(*) from hits)::int as total,
           (select coalesce(jsonb_agg(to_jsonb(page) order by place), '[]') from page) as page`;
  return { sql, parameters: parameters.values };
}

/** How often each value of some facets occurs: rows `{ facet: 'name:value', count }`. */
export function facetsStatement(question: Question, text: TextQuery | undefined, group: FacetGroup): Statement {
  const parameters = new Parameters();
  const clauses = question.clauses.filter((clause) => !group.without || clause.facet !== group.without);
  const hits = hitsSql(question, text, clauses, parameters);
  const counts = [
    `select facet, count(*)::int as count from hits, unnest(facets) facet
     where split_part(facet, ':', 1) = any(${parameters.add(group.names, 'text[]')}) group by facet`,
  ];
  if (group.names.includes('deadline')) {
    const now = parameters.add(question.now.toISOString(), 'timestamptz');
    counts.push(`select 'deadline:' || ${deadlineBandSql(now)}, count(*)::int from hits group by 1`);
  }
  return { sql: `with hits as materialized (${hits}) ${counts.join(' union all ')}`, parameters: parameters.values };
}

function hitsSql(
  question: Question,
  text: TextQuery | undefined,
  clauses: readonly Clause[],
  parameters: Parameters,
): string {
  const conditions = [
    `generation = ${liveGeneration(question.kind)}`,
    // terms are long and stored apart: what is cheaper to read is looked at first
    ...clauses.map((clause) => clauseSql(clause, parameters)),
    ...(text ? [`terms @@ ${parameters.add(text.required, 'tsquery')}`] : []),
  ];
  const { near, sort } = question;
  const distance = sort === 'distance' && near ? distanceSql(near, parameters) : 'null::float8';
  return `select id, facets, deadline, newest, ${distance} as distance
    from ${TABLES[question.kind]} row where ${conditions.join(' and ')}
    order by ${sort === 'distance' ? 'distance, id' : orderSql(sort, 'row')} limit ${countedHits(question) + 1}`;
}

/** How many hits are counted at most; one more is found, to know whether there are more. */
export function countedHits({ terms }: Question): number {
  return terms.length > 0 ? COUNTED_HITS : COUNTED_WITHOUT_TEXT;
}

/** What lacks the value comes last; the id settles ties. Written so that the indexes can give rows in this order. */
function orderSql(sort: Sort, from: 'row' | 'hits' | 'hit'): string {
  if (sort === 'deadline') return `${from}.deadline, ${from}.id`;
  if (sort === 'distance') return `${from}.distance, ${from}.id`;
  return `${from}.newest desc, ${from}.id`;
}

function clauseSql(clause: Clause, parameters: Parameters): string {
  switch (clause.type) {
    case 'ids':
      return `id = any(${parameters.add(clause.ids, 'uuid[]')})`;
    case 'any':
      return `tags && ${parameters.add(clause.tags, 'text[]')}`;
    case 'all':
      return `tags @> ${parameters.add(clause.tags, 'text[]')}`;
    case 'range':
      return rangeSql(clause, parameters);
    case 'near':
      return nearSql(clause, parameters);
  }
}

function rangeSql(clause: Extract<Clause, { type: 'range' }>, parameters: Parameters): string {
  const value = (given: number) =>
    clause.field === 'deadline' ? `to_timestamp(${parameters.add(given, 'float8')})` : parameters.add(given, 'bigint');
  const ends = [
    ...(clause.from === undefined ? [] : [`${clause.field} >= ${value(clause.from)}`]),
    ...(clause.to === undefined ? [] : [`${clause.field} <= ${value(clause.to)}`]),
  ].join(' and ');
  return clause.orUnknown ? `(${clause.field} is null or (${ends}))` : `(${ends})`;
}

/** A box by latitude lets the index help; the distance decides. */
function nearSql(clause: Extract<Clause, { type: 'near' }>, parameters: Parameters): string {
  const degrees = (clause.km / EARTH_RADIUS_KM) * (180 / Math.PI);
  const south = parameters.add(clause.latitude - degrees, 'float8');
  const north = parameters.add(clause.latitude + degrees, 'float8');
  const km = parameters.add(clause.km, 'float8');
  return `(latitude between ${south} and ${north} and ${distanceSql(clause, parameters)} <= ${km})`;
}

function distanceSql(near: Near, parameters: Parameters): string {
  const latitude = parameters.add(near.latitude, 'float8');
  const longitude = parameters.add(near.longitude, 'float8');
  return `(2 * ${EARTH_RADIUS_KM} * asin(least(1, sqrt(power(sin(radians(latitude - ${latitude}) / 2), 2)
    + cos(radians(${latitude})) * cos(radians(latitude)) * power(sin(radians(longitude - ${longitude}) / 2), 2)))))`;
}

/** What it is worth that a document holds a term, but not in its title. */
const IN_BODY = 0.8;

/** Between 0 and 1: the zones the words stand in, shorter documents first; or what the words that are there are worth. */
function relevanceSql({ ranking, counted }: TextQuery, parameters: Parameters): string {
  if (counted.length === 0)
    return `ts_rank('{0.1, 0.2, 0.4, 1}', row.terms, ${parameters.add(ranking, 'tsquery')}, 1 | 32)::float8`;
  const list = (of: (part: CountedQuery) => string | number, type: string) => parameters.add(counted.map(of), type);
  const queries = list(({ query }) => query, 'tsquery[]');
  const titles = list(({ inTitle }) => inTitle, 'tsquery[]');
  const weights = list(({ weight }) => weight, 'float8[]');
  const all = counted.reduce((sum, { weight }) => sum + weight, 0);
  return `((select coalesce(sum(part.weight * case when row.terms @@ part.title then 1 else ${IN_BODY} end), 0)
      from unnest(${queries}, ${titles}, ${weights}) part (query, title, weight) where row.terms @@ part.query)
    / ${parameters.add(all, 'float8')})::float8`;
}

function deadlineBandSql(now: string): string {
  const within = (days: number) => `deadline <= ${now} + interval '${days * 24} hours'`;
  return `case when deadline is null then 'none' when deadline < ${now} then 'passed'
    when ${within(7)} then 'week' when ${within(30)} then 'month' else 'later' end`;
}
