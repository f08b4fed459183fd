import type { QueryTerm } from '@schakel/matching';
import type { DocumentKind } from '../documents.js';
import { deletes, nearest } from './near-terms.js';
import { liveGeneration, rowsOf, type Sql } from './tables.js';

/** A term of the query as the index knows it: any of the alternatives will do. */
export interface KnownTerm {
  alternatives: readonly { term: string; prefix: boolean }[];
  /** False: no document ever held it, nor anything near it. */
  isKnown: boolean;
}

const MOST_CANDIDATES = 500;

/** Looks the terms up, and corrects those that no document holds. */
export async function lookUp(sql: Sql, kind: DocumentKind, terms: readonly QueryTerm[]): Promise<KnownTerm[]> {
  const known = await heldTerms(sql, kind, terms);
  const unknown = terms.filter((term) => !known.has(term.term));
  const corrections = await correct(sql, kind, unknown);
  return terms.map(({ term, prefix }) => {
    if (known.has(term)) return { alternatives: [{ term, prefix }], isKnown: true };
    const near = corrections.get(term) ?? [];
    const alternatives = near.map((candidate) => ({ term: candidate, prefix: false }));
    return near.length > 0 ? { alternatives, isKnown: true } : { alternatives: [{ term, prefix }], isKnown: false };
  });
}

async function heldTerms(sql: Sql, kind: DocumentKind, terms: readonly QueryTerm[]): Promise<Set<string>> {
  const rows = await rowsOf<{ term: string }>(
    sql,
    `select asked.term from unnest($2::text[], $3::boolean[]) asked (term, prefix)
     where exists (
       select 1 from search_vocabulary held where held.kind = $1 and held.generation = ${liveGeneration(kind)}
       and held.term >= asked.term collate "C"
       and held.term <= case when asked.prefix then asked.term || U&'\\+10FFFF' else asked.term end collate "C")`,
    [kind, terms.map((term) => term.term), terms.map((term) => term.prefix)],
  );
  return new Set(rows.map((row) => row.term));
}

async function correct(sql: Sql, kind: DocumentKind, terms: readonly QueryTerm[]): Promise<Map<string, string[]>> {
  const corrections = new Map<string, string[]>();
  for (const { term, instead } of terms) {
    const keys = deletes(term);
    const candidates = keys.length === 0 ? [] : await candidatesOf(sql, kind, keys);
    corrections.set(term, [...nearest(term, candidates), ...(instead ? [instead] : [])]);
  }
  return corrections;
}

async function candidatesOf(sql: Sql, kind: DocumentKind, keys: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ term: string }>(
    sql,
    `select term from search_vocabulary
     where kind = $1 and generation = ${liveGeneration(kind)} and deletes && $2::text[]
     order by term limit ${MOST_CANDIDATES}`,
    [kind, keys],
  );
  return rows.map((row) => row.term);
}
