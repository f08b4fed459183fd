import type { Clause } from '../clauses.js';
import { EARTH_RADIUS_KM } from '../distance.js';
import type { FacetGroup } from '../facets.js';
import { COUNTED_HITS, type Near, type Sort } from '../query.js';
import type { Question } from '../question.js';
import { liveGeneration, TABLES } from './tables.js';

/** Ranking reads the terms of every hit, so of many hits only the newest are ranked. */
const RANKED_HITS = 5_000;

/** What the text of a question became once its words were looked up. */
export interface TextQuery {
  /** A tsquery that a hit must meet. */
  required: string;
  /** A tsquery whose weights rank the hits. */
  ranking: string;
  /** One tsquery a term, where hits that hold more of them come first. */
  counted: readonly string[];
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
  const considered = isRanked ? `(select * from hits order by sort_key, id limit ${RANKED_HITS})` : 'hits';
  const sql = `with hits as materialized (${hits}),
    page as (
      select row.id, row.version, row.latitude, row.longitude, row.shown, ${relevance} as relevance,
             ${isRanked ? `-${relevance}` : 'hit.sort_key'} as place
      from ${considered} hit
      join ${TABLES[question.kind]} row on row.id = hit.id and row.generation = ${liveGeneration(question.kind)}
      order by place, row.id
      limit ${parameters.add(fetch, 'int')} offset ${parameters.add(question.offset, 'int')})
    select (select count(*) from hits)::int as total,
           (select coalesce(jsonb_agg(to_jsonb(page) order by place, id), '[]') from page) as page`;
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
    ...(text ? [`terms @@ ${parameters.add(text.required, 'tsquery')}`] : []),
    ...clauses.map((clause) => clauseSql(clause, parameters)),
  ];
  return `select id, facets, deadline, ${sortKeySql(question.sort, question.near, parameters)} as sort_key
    from ${TABLES[question.kind]} where ${conditions.join(' and ')}
    order by sort_key, id limit ${COUNTED_HITS + 1}`;
}

function clauseSql(clause: Clause, parameters: Parameters): string {
  switch (clause.type) {
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

/** Ascending, what has none last. */
function sortKeySql(sort: Sort, near: Near | undefined, parameters: Parameters): string {
  if (sort === 'deadline') return 'extract(epoch from deadline)::float8';
  if (sort === 'distance' && near) return distanceSql(near, parameters);
  return '-extract(epoch from newest)::float8';
}

/** Between 0 and 1: the zones the words stand in, shorter documents first; then how many of the words are there. */
function relevanceSql(text: TextQuery, parameters: Parameters): string {
  const ranking = parameters.add(text.ranking, 'tsquery');
  const rank = `ts_rank('{0.1, 0.2, 0.4, 1}', row.terms, ${ranking}, 1 | 32)::float8`;
  if (text.counted.length === 0) return rank;
  const counted = parameters.add(text.counted, 'tsquery[]');
  return `(((select count(*) from unnest(${counted}) part where row.terms @@ part) + ${rank}) / ${text.counted.length + 1})::float8`;
}

function deadlineBandSql(now: string): string {
  const within = (days: number) => `deadline <= ${now} + interval '${days * 24} hours'`;
  return `case when deadline is null then 'none' when deadline < ${now} then 'passed'
    when ${within(7)} then 'week' when ${within(30)} then 'month' else 'later' end`;
}
