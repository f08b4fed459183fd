import { randomUUID } from 'node:crypto';
import { SEARCH_SCHEMA, searchEngine } from '@schakel/search';
import { testDatabase } from '../support/database.js';
import { indexSyncContract } from './index-sync.contract.js';
import {
  HAS_MEILISEARCH,
  type MeilisearchServer,
  sayThatMeilisearchIsSkipped,
  startMeilisearch,
} from './meilisearch-server.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase(SEARCH_SCHEMA);
});
afterAll(async () => {
  await database.drop();
});

describe('Index sync on PostgreSQL', () => {
  indexSyncContract(() => Promise.resolve({ database, engine: searchEngine({ engine: 'postgres' }, database) }), 1_000);
});

if (!HAS_MEILISEARCH) sayThatMeilisearchIsSkipped();
(HAS_MEILISEARCH ? describe : describe.skip)('Index sync on Meilisearch', () => {
  let server: MeilisearchServer;
  beforeAll(async () => {
    server = await startMeilisearch();
  });
  afterAll(async () => {
    await server.stop();
  });
  indexSyncContract(() => {
    const { url, apiKey } = server;
    const engine = searchEngine({ engine: 'meilisearch', url, apiKey, prefix: `test_${randomUUID()}_` }, database);
    return Promise.resolve({ database, engine });
  }, 5_000);
});
