import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { MeiliSearchEngine } from './meilisearch/meili-search-engine.js';
import { PostgresSearchEngine } from './postgres/postgres-search-engine.js';
import { SearchEngine } from './search-engine.js';
import { type SearchConfig, SearchModule } from './search.module.js';
import { DocumentSource, DocumentSources } from './sync/document-source.js';
import { IndexSync } from './sync/index-sync.js';
import { RebuildIndex } from './sync/rebuild-index.js';
import { VerifyIndex } from './sync/verify-index.js';

@Global()
@Module({ providers: [{ provide: DataSource, useValue: {} }], exports: [DataSource] })
class Database {}

const open = (config: SearchConfig) =>
  Test.createTestingModule({ imports: [Database, SearchModule.forRoot(config)] }).compile();

describe('SearchModule', () => {
  it('gives the engine of the configuration, and all of index sync', async () => {
    const module = await open({ engine: 'postgres' });
    expect(module.get(SearchEngine)).toBeInstanceOf(PostgresSearchEngine);
    for (const part of [IndexSync, RebuildIndex, VerifyIndex, DocumentSources])
      expect(module.get(part)).toBeInstanceOf(part);
    const other = await open({ engine: 'meilisearch', url: 'http://localhost:7700', apiKey: 'key', prefix: 'x_' });
    expect(other.get(SearchEngine)).toBeInstanceOf(MeiliSearchEngine);
    await module.close();
  });

  it('takes one source of documents a kind', () => {
    class None extends DocumentSource<'firm'> {
      readonly kind = 'firm';
      load() {
        return Promise.resolve([]);
      }
      async *all() {}
    }
    const sources = new DocumentSources();
    sources.register(new None());
    expect(sources.kinds()).toEqual(['firm']);
    expect(() => sources.register(new None())).toThrow('already');
    expect(() => sources.of('opportunity')).toThrow('No source');
  });
});
