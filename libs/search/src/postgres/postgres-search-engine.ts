import { DataSource } from 'typeorm';
import { type QueryTerm, spelledOut } from '@schakel/matching';
import type { DocumentKind, DocumentOf } from '../documents.js';
import { ENTRY_VERSION, toEntry } from '../entry.js';
import { type FacetCounts, facetGroups, sortedFacets } from '../facets.js';
import { cutPage, fetchSize, type FoundEntry } from '../hits.js';
import { type FacetName, type HighlightField, type SearchPage, type SearchQuery } from '../query.js';
import { type Question, toQuestion } from '../question.js';
import { type IndexedVersion, SearchEngine } from '../search-engine.js';
import { MOST_ASKED, mostTelling, weighed } from '../telling-terms.js';
import { countHeld } from './count-held.js';
import { asDomainErrors } from './database-errors.js';
import { writeEntries, writeVocabulary } from './entry-rows.js';
import { countedHits, facetsStatement, pageStatement, type Statement, type TextQuery } from './question-sql.js';
import { liveGeneration, rowsOf, TABLES } from './tables.js';
import { everyTerm, someTerms } from './text-query.js';
import { type KnownTerm, lookUp } from './vocabulary.js';

const LIST_PAGE = 5_000;
/** What the rows were made with; another value means they are out of date. */
const CONTENTS = `entries ${ENTRY_VERSION}`;

interface Answer {
  total: number;
  page: {
    id: string;
    version: number;
    relevance: number;
    latitude: number | null;
    longitude: number | null;
    shown: [HighlightField, string][];
  }[];
}

/** A way to ask. */
interface Way {
  text?: TextQuery;
  terms: readonly QueryTerm[];
  relaxed: boolean;
}

/** An answer, and how it was asked for in the end. */
interface Asked extends Way {
  answer: Answer;
}

/**
 * Search in the database itself: full text over our own terms, a vocabulary that corrects typos. Rows carry a
 * generation; searches see one generation, so that a rebuild fills the next one unseen and then moves the mark. Needs no
 * extension and no rights beyond reading and writing rows.
 */
export class PostgresSearchEngine extends SearchEngine {
  constructor(private readonly database: DataSource) {
    super();
  }

  async search<K extends DocumentKind>(kind: K, query: SearchQuery<K>): Promise<SearchPage> {
    const question = toQuestion(kind, query);
    return asDomainErrors(async () => {
      const { answer, text, terms, relaxed } = await this.firstAnswer(question);
      const counted = countedHits(question);
      return {
        ...cutPage(answer.page.map(toFound), question, terms),
        total: { count: Math.min(answer.total, counted), exact: answer.total <= counted },
        facets: await this.facets(question, text),
        relaxed,
      };
    });
  }

  async put<K extends DocumentKind>(kind: K, documents: readonly DocumentOf[K][]): Promise<void> {
    if (documents.length === 0) return;
    const entries = documents.map((document) => toEntry(kind, document));
    await asDomainErrors(() =>
      this.database.transaction(async (transaction) => {
        // the mark cannot move while we write, or the rows would land in a generation that nobody sees
        const [state] = await rowsOf<{ live: number }>(
          transaction,
          'select live from search_generation where kind = $1 for share',
          [kind],
        );
        const generation = state?.live ?? 1;
        await writeVocabulary(transaction, { kind, generation }, entries);
        await writeEntries(transaction, kind, generation, entries);
      }),
    );
  }

  async remove(kind: DocumentKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await asDomainErrors(() => this.database.query(`delete from ${TABLES[kind]} where id = any($1::uuid[])`, [ids]));
  }

  async rebuild<K extends DocumentKind>(kind: K, documents: AsyncIterable<readonly DocumentOf[K][]>): Promise<number> {
    const generation = await this.nextGeneration(kind);
    try {
      const known = new Set<string>();
      for await (const batch of documents) {
        const entries = batch.map((document) => toEntry(kind, document));
        await asDomainErrors(async () => {
          await writeVocabulary(this.database, { kind, generation }, entries, known);
          await writeEntries(this.database, kind, generation, entries);
        });
      }
      const count = await this.publish(kind, generation);
      await this.deleteGenerations(kind, '<', generation);
      return count;
    } catch (error) {
      await this.deleteGenerations(kind, '=', generation);
      throw error;
    }
  }

  async *list(kind: DocumentKind, ids?: readonly string[]): AsyncIterable<readonly IndexedVersion[]> {
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const rows = await this.run<{ id: string; version: string }>({
        sql: `select id, version from ${TABLES[kind]} where generation = ${liveGeneration(kind)} and id > $1
         and ($2::uuid[] is null or id = any($2::uuid[])) order by id limit ${LIST_PAGE}`,
        parameters: [after, ids ?? null],
      });
      if (rows.length > 0) yield rows.map(({ id, version }) => ({ id, version: Number(version) }));
      if (rows.length < LIST_PAGE) return;
      after = rows.at(-1)?.id ?? after;
    }
  }

  async isCurrent(kind: DocumentKind): Promise<boolean> {
    const [state] = await this.run<{ contents: string }>({
      sql: 'select contents from search_generation where kind = $1',
      parameters: [kind],
    });
    return state?.contents === CONTENTS;
  }

  /** The answer to the strictest way of asking that finds something, else to the loosest. */
  private async firstAnswer(question: Question): Promise<Asked> {
    if (question.terms.length === 0) return { answer: await this.answer(question), terms: [], relaxed: false };
    let loosest: Asked | undefined;
    for await (const way of this.waysToAsk(question)) {
      const answer = await this.answer(question, way.text);
      if (answer.total > 0) return { ...way, answer };
      loosest = { ...way, answer };
    }
    return loosest!;
  }

  /** Strictest first: for all terms, without those that no document holds, for as many as there are. */
  private async *waysToAsk({ kind, terms, looseTerms }: Question): AsyncGenerator<Way> {
    const strictest = everyTerm(await this.telling(kind, await this.known(kind, terms)));
    yield { text: strictest, terms, relaxed: false };
    const spelled = spelledOut(terms);
    const known = await this.known(kind, spelled);
    const reachable = known.filter(({ isKnown }) => isKnown);
    const all = everyTerm(await this.telling(kind, reachable));
    if (reachable.length > 0 && all.required !== strictest.required)
      yield { text: all, terms: spelled, relaxed: reachable.length < known.length };
    const loose = looseTerms();
    const counted = await countHeld(this.database, kind, await this.known(kind, loose));
    const some = weighed(counted.terms, counted.documents);
    if (some.length > 0) yield { text: someTerms(some), terms: loose, relaxed: true };
  }

  private known(kind: DocumentKind, terms: readonly QueryTerm[]): Promise<KnownTerm[]> {
    return lookUp(this.database, kind, terms);
  }

  /** The terms that tell most, where there are too many to ask for all. */
  private async telling(kind: DocumentKind, terms: readonly KnownTerm[]): Promise<readonly KnownTerm[]> {
    return terms.length > MOST_ASKED ? mostTelling((await countHeld(this.database, kind, terms)).terms) : terms;
  }

  private async answer(question: Question, text?: TextQuery): Promise<Answer> {
    const [answer] = await this.run<Answer>(pageStatement(question, text, fetchSize(question)));
    return answer ?? { total: 0, page: [] };
  }

  private async facets(question: Question, text: TextQuery | undefined): Promise<SearchPage['facets']> {
    const counts: FacetCounts = {};
    for (const group of facetGroups(question))
      for (const { facet, count } of await this.run<{ facet: string; count: number }>(
        facetsStatement(question, text, group),
      )) {
        const [name, value] = split(facet);
        (counts[name] ??= {})[value] = count;
      }
    return sortedFacets(question, counts);
  }

  private run<T>({ sql, parameters }: Statement): Promise<T[]> {
    return asDomainErrors(() => rowsOf<T>(this.database, sql, parameters));
  }

  private async nextGeneration(kind: DocumentKind): Promise<number> {
    const [rows] = (await asDomainErrors(() =>
      this.database.query('update search_generation set last = last + 1 where kind = $1 returning last', [kind]),
    )) as [{ last: number }[]];
    return rows[0]?.last ?? 1;
  }

  /** Moves the mark: from here on searches see this generation. */
  private async publish(kind: DocumentKind, generation: number): Promise<number> {
    return asDomainErrors(async () => {
      await this.database.query('update search_generation set live = $2, contents = $3 where kind = $1', [
        kind,
        generation,
        CONTENTS,
      ]);
      const [row] = await rowsOf<{ count: number }>(
        this.database,
        `select count(*)::int as count from ${TABLES[kind]} where generation = $1`,
        [generation],
      );
      return row?.count ?? 0;
    });
  }

  private async deleteGenerations(kind: DocumentKind, which: '<' | '=', generation: number): Promise<void> {
    await asDomainErrors(async () => {
      await this.database.query(`delete from ${TABLES[kind]} where generation ${which} $1`, [generation]);
      await this.database.query(`delete from search_vocabulary where kind = $1 and generation ${which} $2`, [
        kind,
        generation,
      ]);
    });
  }
}

function toFound(row: Answer['page'][number]): FoundEntry {
  const { id, version, relevance, latitude, longitude, shown } = row;
  const point = latitude === null || longitude === null ? null : { latitude, longitude };
  return { id, version, relevance, point, shown };
}

function split(facet: string): [name: FacetName, value: string] {
  const colon = facet.indexOf(':');
  return [facet.slice(0, colon) as FacetName, facet.slice(colon + 1)];
}
