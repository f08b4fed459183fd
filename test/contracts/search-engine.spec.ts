import { randomUUID } from 'node:crypto';
import { SEARCH_SCHEMA, type SearchConfig, searchEngine } from '@schakel/search';
import { testDatabase } from '../support/database.js';
import {
  HAS_MEILISEARCH,
  type MeilisearchServer,
  sayThatMeilisearchIsSkipped,
  startMeilisearch,
} from './meilisearch-server.js';
import { searchEngineContract } from './search-engine.contract.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase(SEARCH_SCHEMA);
});
afterAll(async () => {
  await database.drop();
});

describe('PostgreSQL', () => {
  searchEngineContract(() => Promise.resolve(searchEngine({ engine: 'postgres' }, database)));
});

if (!HAS_MEILISEARCH) sayThatMeilisearchIsSkipped();
(HAS_MEILISEARCH ? describe : describe.skip)('Meilisearch', () => {
  let server: MeilisearchServer;
  let config: SearchConfig;
  beforeAll(async () => {
    server = await startMeilisearch();
    config = { engine: 'meilisearch', url: server.url, apiKey: server.apiKey, prefix: `test_${randomUUID()}_` };
  });
  afterAll(async () => {
    await server.stop();
  });
  searchEngineContract(() => Promise.resolve(searchEngine(config, database)));
});
