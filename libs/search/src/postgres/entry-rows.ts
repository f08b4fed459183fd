import type { DocumentKind } from '../documents.js';
import type { IndexEntry } from '../entry.js';
import { deletes } from './near-terms.js';
import { type Sql, TABLES } from './tables.js';

/** Weights of the zones in PostgreSQL's full text search, most telling first. */
const ZONES = [
  ['titleExact', 'A'],
  ['titleDerived', 'B'],
  ['bodyExact', 'C'],
  ['bodyDerived', 'D'],
] as const;

/** Writes entries into a generation; rows of a newer version stay as they are. */
export async function writeEntries(
  sql: Sql,
  kind: DocumentKind,
  generation: number,
  entries: readonly IndexEntry[],
): Promise<void> {
  const rows = newestOfEach(entries).map(toRow);
  if (rows.length === 0) return;
  await sql.query(
    `insert into ${TABLES[kind]} as held
       (generation, id, version, terms, tags, facets, deadline, newest, value, latitude, longitude, shown)
     select $1::int, id, version, terms::tsvector, tags, facets, to_timestamp(deadline), to_timestamp(newest), value,
            latitude, longitude, shown
     from jsonb_to_recordset($2::jsonb) as row (id uuid, version bigint, terms text, tags text[], facets text[],
          deadline float8, newest float8, value bigint, latitude float8, longitude float8, shown jsonb)
     on conflict (id, generation) do update
       set (version, terms, tags, facets, deadline, newest, value, latitude, longitude, shown) =
           (excluded.version, excluded.terms, excluded.tags, excluded.facets, excluded.deadline, excluded.newest,
            excluded.value, excluded.latitude, excluded.longitude, excluded.shown)
       where held.version <= excluded.version`,
    [generation, JSON.stringify(rows)],
  );
}

/**
 * Adds the terms of entries to the vocabulary of a generation. Terms of documents that are gone stay until the next
 * rebuild: they correct a typo into something that is then not found.
 * @param known terms that were added before; grows
 */
export async function writeVocabulary(
  sql: Sql,
  target: { kind: DocumentKind; generation: number },
  entries: readonly IndexEntry[],
  known: Set<string> = new Set(),
): Promise<void> {
  const fresh = new Set<string>();
  for (const entry of entries)
    for (const [zone] of ZONES) for (const term of entry[zone]) if (!known.has(term)) fresh.add(term);
  if (fresh.size === 0) return;
  // one order for all writers, so that two of them wait for each other at most once
  const terms = [...fresh].sort().map((term) => ({ term, deletes: deletes(term) }));
  await sql.query(
    `insert into search_vocabulary (kind, generation, term, deletes)
     select $1, $2, term, deletes from jsonb_to_recordset($3::jsonb) as row (term text, deletes text[])
     on conflict do nothing`,
    [target.kind, target.generation, JSON.stringify(terms)],
  );
  for (const term of fresh) known.add(term);
}

/** Terms are letters and digits, so they need no escaping inside the quotes. */
function toRow(entry: IndexEntry) {
  const { id, version, tags, deadline, newest, value, point, shown } = entry;
  const positions = new Map<string, string[]>();
  for (const [position, [zone, weight]] of ZONES.entries())
    for (const term of entry[zone]) positions.set(term, [...(positions.get(term) ?? []), `${position + 1}${weight}`]);
  const terms = [...positions].map(([term, at]) => `'${term}':${at.join(',')}`).join(' ');
  const facets = Object.entries(entry.facets).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));
  return { id, version, terms, tags, facets, deadline, newest, value, ...point, shown };
}

function newestOfEach(entries: readonly IndexEntry[]): IndexEntry[] {
  const newest = new Map<string, IndexEntry>();
  for (const entry of entries) {
    const held = newest.get(entry.id);
    if (!held || held.version <= entry.version) newest.set(entry.id, entry);
  }
  return [...newest.values()];
}
