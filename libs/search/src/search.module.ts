import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type MeilisearchOptions, MeiliSearchEngine } from './meilisearch/meili-search-engine.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchEngine } from './search-engine.js';
import { DocumentSources } from './sync/document-source.js';
import { IndexSync } from './sync/index-sync.js';
import { RebuildIndex } from './sync/rebuild-index.js';
import { SearchIndexState } from './sync/search-index-state.js';
import { VerifyIndex } from './sync/verify-index.js';

/** Which engine answers; the rest of the product does not notice. */
export type SearchConfig = { engine: 'postgres' } | ({ engine: 'meilisearch' } & MeilisearchOptions);

/** The engine of a configuration. */
export function searchEngine(config: Readonly<SearchConfig>, database: DataSource): SearchEngine {
  return config.engine === 'meilisearch' ? new MeiliSearchEngine(config) : new PostgresSearchEngine(database);
}

const SYNC = [SearchIndexState, DocumentSources, IndexSync, RebuildIndex, VerifyIndex];

/** Search and index sync for all modules of an app; nothing runs in the background until `IndexSync.start`. */
@Module({})
export class SearchModule {
  static forRoot(config: Readonly<SearchConfig>): DynamicModule {
    return {
      module: SearchModule,
      global: true,
      providers: [
        {
          provide: SearchEngine,
          useFactory: (database: DataSource) => searchEngine(config, database),
          inject: [DataSource],
        },
        ...SYNC,
      ],
      exports: [SearchEngine, ...SYNC],
    };
  }
}
