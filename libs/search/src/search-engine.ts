import type { DocumentKind, DocumentOf } from './documents.js';
import type { SearchPage, SearchQuery } from './query.js';

/** A document in the index, by the version of the record that it shows. */
export interface IndexedVersion {
  id: string;
  version: number;
}

/**
 * Finds what people type. Two engines stand behind it, which pass the same contract test. The index is disposable:
 * everything in it comes from the database and can be rebuilt at any moment.
 *
 * Every method throws `DomainError`: `invalid-input` for a question that makes no sense, `engine-refused` where the
 * engine did not accept what we sent (never an empty answer), `unavailable` where it cannot be reached or no index has
 * been built yet.
 */
export abstract class SearchEngine {
  abstract search<K extends DocumentKind>(kind: K, query: SearchQuery<K>): Promise<SearchPage>;

  /** Adds or replaces documents; resolves when they can be found. An older version than the one held is ignored. */
  abstract put<K extends DocumentKind>(kind: K, documents: readonly DocumentOf[K][]): Promise<void>;

  /** Removes documents; resolves when they are no longer found. Ids that are not there do no harm. */
  abstract remove(kind: DocumentKind, ids: readonly string[]): Promise<void>;

  /**
   * Replaces the whole index of a kind by these documents, in one step: until all are in, searches see the old
   * index; where the documents end in an error, the old index stays. One rebuild of a kind at a time.
   * @returns how many documents it holds
   */
  abstract rebuild<K extends DocumentKind>(
    kind: K,
    documents: AsyncIterable<readonly DocumentOf[K][]>,
  ): Promise<number>;

  /** All documents of a kind, or those of the given ids, in pages, in no particular order. */
  abstract list(kind: DocumentKind, ids?: readonly string[]): AsyncIterable<readonly IndexedVersion[]>;

  /** Was the index of a kind filled by a rebuild, with the analysis and settings of this release? */
  abstract isCurrent(kind: DocumentKind): Promise<boolean>;
}
