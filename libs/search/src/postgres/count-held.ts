import type { DocumentKind } from '../documents.js';
import type { Counted } from '../telling-terms.js';
import { liveGeneration, rowsOf, type Sql, TABLES } from './tables.js';
import { everyTerm } from './text-query.js';
import type { KnownTerm } from './vocabulary.js';

/** Common words are counted up to here: what more they are does not matter. */
const COUNTED_UP_TO = 10_000;

/** How many documents hold each of the terms, and how many there are. */
export async function countHeld(
  sql: Sql,
  kind: DocumentKind,
  terms: readonly KnownTerm[],
): Promise<{ terms: (KnownTerm & Counted)[]; documents: number }> {
  const held = `from ${TABLES[kind]} where generation = ${liveGeneration(kind)}`;
  const rows = await rowsOf<{ documents: number }>(
    sql,
    `select (select count(*) from (select ${held} and terms @@ asked.query limit ${COUNTED_UP_TO}) found)::int as documents
     from unnest($1::tsquery[]) with ordinality asked (query, place) order by place`,
    [terms.map((term) => everyTerm([term]).required)],
  );
  const [all] = await rowsOf<{ documents: number }>(sql, `select count(*)::int as documents ${held}`);
  return {
    terms: terms.map((term, at) => ({ ...term, documents: rows[at]?.documents ?? 0 })),
    documents: all?.documents ?? 0,
  };
}
