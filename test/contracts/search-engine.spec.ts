import { randomUUID } from 'node:crypto';
import { SEARCH_SCHEMA, type SearchConfig, searchEngine } from '@schakel/search';
import { Meilisearch } from 'meilisearch';
import { testDatabase } from '../support/database.js';
import {
  HAS_MEILISEARCH,
  type MeilisearchServer,
  sayThatMeilisearchIsSkipped,
  startMeilisearch,
} from './meilisearch-server.js';
import { aFirm, inBatches, uuid } from './search-documents.js';
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

  describe('when something is wrong', () => {
    const prefix = () => `test_${randomUUID()}_`;
    const code = (work: Promise<unknown>) =>
      work.then(
        () => 'no error',
        (error: { code?: string }) => error.code,
      );

    it('says that search is not available where no index was built, or no server answers', async () => {
      const empty = searchEngine({ ...server, engine: 'meilisearch', prefix: prefix() }, database);
      expect(await code(empty.search('firm', {}))).toBe('unavailable');
      expect(await empty.isCurrent('firm')).toBe(false);
      const nowhere = searchEngine(
        { engine: 'meilisearch', url: 'http://127.0.0.1:9', apiKey: '', prefix: '' },
        database,
      );
      expect(await code(nowhere.search('firm', {}))).toBe('unavailable');
      expect(await code(nowhere.put('firm', [aFirm({ id: uuid(1) })]))).toBe('unavailable');
    });

    it('says that the engine refused a key, a filter or a document, and never that there is nothing', async () => {
      const locked = searchEngine({ ...server, engine: 'meilisearch', apiKey: 'wrong', prefix: prefix() }, database);
      expect(await code(locked.search('firm', {}))).toBe('engine-refused');
      const mine = prefix();
      const client = new Meilisearch({ host: server.url, apiKey: server.apiKey });
      await client.createIndex(`${mine}firm`, { primaryKey: 'number' }).waitTask();
      const broken = searchEngine({ ...server, engine: 'meilisearch', prefix: mine }, database);
      expect(await code(broken.search('firm', { filters: { cpv: ['90'] } }))).toBe('engine-refused');
      expect(await code(broken.put('firm', [aFirm({ id: uuid(1) })]))).toBe('engine-refused');
      await client.deleteIndex(`${mine}firm`).waitTask();
    });

    it('leaves no index behind but the two it uses', async () => {
      const mine = prefix();
      const engine = searchEngine({ ...server, engine: 'meilisearch', prefix: mine }, database);
      await engine.rebuild('firm', inBatches([aFirm({ id: uuid(1) })]));
      await engine.rebuild('firm', inBatches([aFirm({ id: uuid(2) })]));
      await engine.put('opportunity', []);
      const client = new Meilisearch({ host: server.url, apiKey: server.apiKey });
      const { results } = await client.getRawIndexes({ limit: 1_000 });
      expect(results.map(({ uid }) => uid).filter((uid) => uid.startsWith(mine))).toEqual([`${mine}firm`]);
    });
  });
});
