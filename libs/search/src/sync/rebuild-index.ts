import { Injectable } from '@nestjs/common';
import { DomainError } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { DOCUMENT_KINDS, type DocumentKind, type DocumentOf } from '../documents.js';
import { SearchEngine } from '../search-engine.js';
import { Claims, databaseNow } from './claims.js';
import { DocumentSources } from './document-source.js';

/** Any number, the same everywhere: whoever holds it, with the kind, rebuilds. */
const REBUILD_LOCK = 724_625;

/** Builds an index anew from the database while the old one goes on answering. */
@Injectable()
export class RebuildIndex {
  private readonly claims: Claims;

  constructor(
    private readonly database: DataSource,
    private readonly engine: SearchEngine,
    private readonly sources: DocumentSources,
  ) {
    this.claims = new Claims(database);
  }

  /**
   * Rebuilds the index of a kind. Records that change meanwhile are indexed in the old index at once and in the new one
   * right after the swap, so that no change is lost.
   * @param onProgress told how many documents were read so far
   * @returns how many documents the new index holds
   * @throws DomainError `conflict` where a rebuild of the kind is under way, here or in another process
   */
  async run(kind: DocumentKind, onProgress: (documents: number) => void = () => undefined): Promise<number> {
    const runner = this.database.createQueryRunner();
    const lock = [REBUILD_LOCK, DOCUMENT_KINDS.indexOf(kind)];
    try {
      const [row] = (await runner.query('select pg_try_advisory_lock($1, $2) as held', lock)) as { held: boolean }[];
      if (!row?.held) throw new DomainError('conflict', `The index of ${kind} documents is being rebuilt already.`);
      try {
        const started = await databaseNow(this.database);
        const count = await this.engine.rebuild(kind, counted(this.sources.of(kind).all(), onProgress));
        await this.claims.requeueSince(kind, started);
        return count;
      } finally {
        await runner.query('select pg_advisory_unlock($1, $2)', lock);
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * Rebuilds the indexes that were never built, or by an older release; leaves alone what is being rebuilt.
   * @returns the kinds that were rebuilt
   */
  async whereNeeded(): Promise<DocumentKind[]> {
    const rebuilt: DocumentKind[] = [];
    for (const kind of this.sources.kinds()) {
      if (await this.engine.isCurrent(kind)) continue;
      try {
        await this.run(kind);
        rebuilt.push(kind);
      } catch (error) {
        if (!(error instanceof DomainError && error.code === 'conflict')) throw error;
      }
    }
    return rebuilt;
  }
}

async function* counted<K extends DocumentKind>(
  batches: AsyncIterable<readonly DocumentOf[K][]>,
  onProgress: (documents: number) => void,
): AsyncIterable<readonly DocumentOf[K][]> {
  let documents = 0;
  for await (const batch of batches) {
    yield batch;
    onProgress((documents += batch.length));
  }
}
