import { Client } from 'pg';
import type { Run } from './measures.js';
import { type Text, TOP } from './plain-bm25.js';
import type { Texts } from './texts.js';

/** The dictionaries that PostgreSQL brings for our languages; for others it has none and takes words as they are. */
const DICTIONARIES: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  lt: 'lithuanian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  sv: 'swedish',
};

/** Divide by 1 + the logarithm of the length: without it the longest text wins. */
const BY_LENGTH = 1;

/**
 * The full text search that comes with PostgreSQL: texts stemmed by its own dictionaries, any word will do (all of them
 * would find nothing for texts this long), ordered by `ts_rank_cd`. Uses a temporary table.
 */
export async function tsRank(databaseUrl: string, { documents, queries }: Texts): Promise<Run> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('create temporary table evaluated (place int, id text, terms tsvector)');
    await client.query(
      `insert into evaluated select place, id, to_tsvector(dictionary::regconfig, content)
       from jsonb_to_recordset($1::jsonb) as row (place int, id text, dictionary text, content text)`,
      [JSON.stringify(documents.map((document, place) => ({ place, id: document.id, ...parsed(document) })))],
    );
    await client.query('create index on evaluated using gin (terms)');
    await client.query('analyze evaluated');
    const run = new Map<string, string[]>();
    for (const query of queries) run.set(query.id, await answer(client, query));
    return run;
  } finally {
    await client.end();
  }
}

async function answer(client: Client, query: Text): Promise<string[]> {
  const { dictionary, content } = parsed(query);
  const { rows } = await client.query<{ id: string }>(
    `with question as materialized (
       select string_agg(quote_literal(lexeme), ' | ')::tsquery as terms
       from unnest(to_tsvector($1::regconfig, $2)))
     select id from evaluated, question where evaluated.terms @@ question.terms
     order by ts_rank_cd(evaluated.terms, question.terms, $3) desc, place limit $4`,
    [dictionary, content, BY_LENGTH, TOP],
  );
  return rows.map(({ id }) => id);
}

function parsed({ language, text }: Text): { dictionary: string; content: string } {
  // PostgreSQL holds no zero characters
  return { dictionary: DICTIONARIES[language ?? ''] ?? 'simple', content: text.replaceAll('\0', ' ') };
}
