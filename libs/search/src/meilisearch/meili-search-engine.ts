import { Meilisearch, type MultiSearchQuery, type SearchResponse } from 'meilisearch';
import { type QueryTerm, spelledOut } from '@schakel/matching';
import { DOCUMENT_KINDS, type DocumentKind, type DocumentOf } from '../documents.js';
import { toEntry } from '../entry.js';
import { type FacetCounts, type FacetGroup, facetGroups, sortedFacets } from '../facets.js';
import { cutPage, fetchSize, type FoundEntry } from '../hits.js';
import type { Clause } from '../clauses.js';
import { DEADLINE_BANDS, DEEPEST_HIT, type FacetName, type SearchPage, type SearchQuery } from '../query.js';
import { type Question, toQuestion } from '../question.js';
import { type IndexedVersion, SearchEngine } from '../search-engine.js';
import { type CountedTerm, MOST_ASKED, mostTelling, weighed, type Weighed } from '../telling-terms.js';
import { bestFirst } from './best-first.js';
import { asDomainErrors, isIndexNotFound } from './meili-errors.js';
import { type MeiliDocument, MeiliIndex, toFound } from './meili-index.js';
import {
  clausesFor,
  countQuery,
  deadlineBandQueries,
  facetQuery,
  holdingQuery,
  pageQuery,
  type Wording,
} from './meili-query.js';

export interface MeilisearchOptions {
  url: string;
  apiKey: string;
  /** Begins the name of every index, so that several installations can share a server. */
  prefix: string;
}

const LIST_PAGE = 1_000;
/** Milliseconds for one HTTP request. */
const REQUEST_TIMEOUT = 15_000;

type Found = SearchResponse<MeiliDocument>;

interface Answer {
  hits: FoundEntry[];
  total: number;
}

/** A way to ask. */
interface Way {
  wording: Wording;
  relaxed: boolean;
}

/** An answer, and how it was asked for in the end. */
interface Asked extends Way {
  answer: Answer;
}

/**
 * Search in a Meilisearch server (1.43.1 or newer). It holds the terms of our own analysis, so that it finds what the
 * PostgreSQL engine finds.
 */
export class MeiliSearchEngine extends SearchEngine {
  private readonly client: Meilisearch;
  private readonly indexes: Readonly<Record<DocumentKind, MeiliIndex>>;

  constructor({ url, apiKey, prefix }: MeilisearchOptions) {
    super();
    this.client = new Meilisearch({ host: url, apiKey, timeout: REQUEST_TIMEOUT });
    const [firm, opportunity] = DOCUMENT_KINDS.map((kind) => new MeiliIndex(this.client, `${prefix}${kind}`));
    this.indexes = { firm, opportunity } as Record<DocumentKind, MeiliIndex>;
  }

  async search<K extends DocumentKind>(kind: K, query: SearchQuery<K>): Promise<SearchPage> {
    const question = toQuestion(kind, query);
    return asDomainErrors(async () => {
      const { answer, wording, relaxed } = await this.firstAnswer(question);
      return {
        ...cutPage(answer.hits, question, wording.terms),
        // an estimate only in name: it is exact as long as nothing is deduplicated
        total: { count: answer.total, exact: !wording.among || answer.total < DEEPEST_HIT },
        facets: await this.facets(question, wording),
        relaxed,
      };
    });
  }

  async put<K extends DocumentKind>(kind: K, documents: readonly DocumentOf[K][]): Promise<void> {
    const newest = new Map<string, DocumentOf[K]>();
    for (const document of documents)
      if ((newest.get(document.id)?.version ?? -Infinity) <= document.version) newest.set(document.id, document);
    if (newest.size === 0) return;
    await this.change(kind, async (index) => {
      const held = await this.heldVersions(kind, [...newest.keys()]);
      const fresh = [...newest.values()].filter(({ id, version }) => (held.get(id) ?? -Infinity) <= version);
      if (fresh.length > 0) await index.add(fresh.map((document) => toEntry(kind, document)));
    });
  }

  async remove(kind: DocumentKind, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.change(kind, (index) => index.delete(ids));
  }

  async rebuild<K extends DocumentKind>(kind: K, documents: AsyncIterable<readonly DocumentOf[K][]>): Promise<number> {
    const entries = async function* () {
      for await (const batch of documents) yield batch.map((document) => toEntry(kind, document));
    };
    return asDomainErrors(() => this.indexes[kind].replaceBy(entries()));
  }

  async *list(kind: DocumentKind, ids?: readonly string[]): AsyncIterable<readonly IndexedVersion[]> {
    for (let offset = 0; ; offset += LIST_PAGE) {
      const wanted = ids?.slice(offset, offset + LIST_PAGE);
      if (wanted?.length === 0) return;
      const rows = await asDomainErrors(() => this.versions(kind, wanted ? { ids: wanted } : { offset }));
      if (rows.length > 0) yield rows;
      if (!wanted && rows.length < LIST_PAGE) return;
    }
  }

  async isCurrent(kind: DocumentKind): Promise<boolean> {
    return asDomainErrors(() => this.indexes[kind].isFilled());
  }

  /** A change to the index, which is made first where it is missing. */
  private async change(kind: DocumentKind, work: (index: MeiliIndex) => Promise<void>): Promise<void> {
    const index = this.indexes[kind];
    await asDomainErrors(async () => {
      await index.prepare();
      await work(index).catch((error: unknown) => {
        if (isIndexNotFound(error)) index.forget();
        throw error;
      });
    });
  }

  private async heldVersions(kind: DocumentKind, ids: readonly string[]): Promise<Map<string, number>> {
    const held = new Map<string, number>();
    for (let at = 0; at < ids.length; at += LIST_PAGE)
      for (const { id, version } of await this.versions(kind, { ids: ids.slice(at, at + LIST_PAGE) }))
        held.set(id, version);
    return held;
  }

  private async versions(
    kind: DocumentKind,
    which: { ids: readonly string[] } | { offset: number },
  ): Promise<IndexedVersion[]> {
    const page = 'ids' in which ? { ids: [...which.ids] } : which;
    const { results } = await this.indexes[kind].documents.getDocuments({
      ...page,
      fields: ['id', 'version'],
      limit: LIST_PAGE,
    });
    return results.map(({ id, version }) => ({ id, version }));
  }

  /** The answer to the strictest way of asking that finds something, else to the loosest. */
  private async firstAnswer(question: Question): Promise<Asked> {
    let loosest: Asked | undefined;
    for await (const way of this.waysToAsk(question)) {
      const answer = await this.page(question, way.wording);
      if (answer.total > 0) return { ...way, answer };
      loosest = { ...way, answer };
    }
    return loosest!;
  }

  /** Strictest first: for all terms, without those that no document holds, for as many as there are. */
  private async *waysToAsk(question: Question): AsyncGenerator<Way> {
    const { kind, terms } = question;
    const strictest = terms.length > MOST_ASKED ? mostTelling(await this.mended(kind, terms)) : terms;
    yield { wording: { terms: strictest }, relaxed: false };
    if (terms.length === 0) return;
    const [spelled, beginnings, { numberOfDocuments }] = await Promise.all([
      this.mended(kind, spelledOut(terms)),
      this.mended(kind, question.looseTerms()),
      this.indexes[kind].documents.getStats(),
    ]);
    const reachable = mostTelling(spelled.filter((term) => term.documents > 0));
    if (reachable.length > 0 && !areSame(reachable, strictest))
      yield { wording: { terms: reachable }, relaxed: spelled.some((term) => term.documents === 0) };
    const loose = weighed(beginnings, numberOfDocuments);
    if (loose.length === 0) return;
    const among = await this.holding(kind, loose, question.clauses);
    yield { wording: { terms: loose, loose, among }, relaxed: true };
  }

  /** The documents that hold some of the terms. */
  private async holding(
    kind: DocumentKind,
    terms: readonly Weighed<CountedTerm>[],
    clauses: readonly Clause[],
  ): Promise<ReadonlyMap<string, number>> {
    const { uid } = this.indexes[kind];
    const answers = await this.ask(terms.map((term) => holdingQuery(uid, clauses, term)));
    return bestFirst(terms.map(({ weight, finds }, at) => ({ weight, finds, hits: answers[at]?.hits ?? [] })));
  }

  /** The terms with how many documents hold them; a misspelt trade that none holds is mended. */
  private async mended(kind: DocumentKind, terms: readonly QueryTerm[]): Promise<CountedTerm[]> {
    const meant = terms.flatMap(({ instead }) => (instead ? { term: instead, prefix: false } : []));
    const held = await this.countEach(kind, [...terms, ...meant]);
    return terms.map((term) => {
      const documents = held.get(term.term) ?? 0;
      if (documents > 0 || term.instead === undefined) return { ...term, documents };
      return { term: term.instead, prefix: false, documents: held.get(term.instead) ?? 0 };
    });
  }

  /** How many documents hold each of the terms. */
  private async countEach(kind: DocumentKind, terms: readonly QueryTerm[]): Promise<Map<string, number>> {
    const { uid } = this.indexes[kind];
    const answers = await this.ask(terms.map((term) => countQuery(uid, [], { terms: [term] })));
    return new Map(terms.map(({ term }, index) => [term, answers[index]?.estimatedTotalHits ?? 0]));
  }

  private async page(question: Question, wording: Wording): Promise<Answer> {
    const { uid } = this.indexes[question.kind];
    const { among, terms } = wording;
    const [page] = await this.ask([pageQuery(uid, question, wording, fetchSize(question))]);
    const hits = (page?.hits ?? []).map((hit) => {
      const { _rankingScore: score = 0 } = hit;
      return toFound(hit, among ? (among.get(hit.id) ?? 0) : terms.length > 0 ? score : 1);
    });
    if (among && question.sort === 'relevance') hits.sort((a, b) => b.relevance - a.relevance);
    return { hits, total: among?.size ?? page?.estimatedTotalHits ?? 0 };
  }

  private async facets(question: Question, wording: Wording): Promise<SearchPage['facets']> {
    const { uid } = this.indexes[question.kind];
    const counts: FacetCounts = {};
    for (const group of facetGroups(question)) {
      const asked = group.without ? await this.widened(question, wording, group) : wording;
      const bands = group.names.includes('deadline') ? deadlineBandQueries(uid, question, asked, group) : [];
      const [plain, ...perBand] = await this.ask([facetQuery(uid, question, asked, group), ...bands]);
      for (const [attribute, values] of Object.entries(plain?.facetDistribution ?? {}))
        counts[attribute.replace('facets.', '') as FacetName] = values;
      if (perBand.length > 0)
        counts.deadline = Object.fromEntries(
          DEADLINE_BANDS.map((band, index) => [band, perBand[index]?.estimatedTotalHits ?? 0]),
        );
    }
    return sortedFacets(question, counts);
  }

  /** The same wording among all documents that the clauses of a group of facets allow. */
  private async widened({ kind, ...question }: Question, wording: Wording, group: FacetGroup): Promise<Wording> {
    if (!wording.loose) return wording;
    return { ...wording, among: await this.holding(kind, wording.loose, clausesFor({ kind, ...question }, group)) };
  }

  private async ask(queries: MultiSearchQuery[]): Promise<Found[]> {
    const { results } = await this.client.multiSearch<{ queries: MultiSearchQuery[] }, MeiliDocument>({ queries });
    return results;
  }
}

function areSame(some: readonly QueryTerm[], others: readonly QueryTerm[]): boolean {
  return some.length === others.length && some.every(({ term }, at) => term === others[at]?.term);
}
