import { randomUUID } from 'node:crypto';
import { type Person, Schakel } from '../support/schakel.js';
import { matchListContract } from './match-list.contract.js';
import {
  HAS_MEILISEARCH,
  type MeilisearchServer,
  sayThatMeilisearchIsSkipped,
  startMeilisearch,
} from './meilisearch-server.js';

describe('A match list, searched on PostgreSQL', () => {
  matchListContract(() => Schakel.start({ search: { engine: 'postgres' } }));
});

if (!HAS_MEILISEARCH) sayThatMeilisearchIsSkipped();
(HAS_MEILISEARCH ? describe : describe.skip)('A match list, searched on Meilisearch', () => {
  let server: MeilisearchServer;
  const start = () =>
    Schakel.start({ search: { engine: 'meilisearch', url: server.url, apiKey: server.apiKey, prefix: randomUUID() } });
  beforeAll(async () => {
    server = await startMeilisearch();
  });
  afterAll(() => server.stop());

  matchListContract(start);

  describe('while the server does not answer', () => {
    let schakel: Schakel;
    let buyer: Person;
    let needId: string;
    beforeAll(async () => {
      const own = await startMeilisearch();
      schakel = await Schakel.start({
        search: { engine: 'meilisearch', url: own.url, apiKey: own.apiKey, prefix: randomUUID() },
      });
      buyer = await schakel.person('buyer');
      const firm = await schakel.person('firm');
      const send = (path: string, version: number, body: object = {}) =>
        schakel.as(firm, 'post', `/v1/firm${path}`).set('if-match', `"${version}"`).send(body).expect(201);
      await send('/capabilities', 1, { title: 'Schoonmaak', cpv: ['90910000'] });
      const mission = 'Wij geven werk aan wie elders niet aan de slag komt.';
      await schakel.as(firm, 'patch', '/v1/firm').set('if-match', '"2"').send({ mission }).expect(200);
      await schakel.as(firm, 'post', '/v1/firm/publish').set('if-match', '"3"').expect(200);
      const { body } = await schakel
        .as(buyer, 'post', '/v1/needs')
        .send({ title: 'Schoonmaak van een school', cpv: ['90910000'] })
        .expect(201);
      needId = body.id;
      await own.stop();
    });
    afterAll(() => schakel.stop());

    it('is there all the same, without facets', async () => {
      const { body } = await schakel.as(buyer, 'get', `/v1/needs/${needId}/matches`).expect(200);
      expect(body.items).toHaveLength(1);
      expect(body.facets).toBeNull();
    });

    it('says that it cannot be searched now, and does not pretend that nothing was found', async () => {
      await schakel.as(buyer, 'get', `/v1/needs/${needId}/matches`).query({ text: 'schoonmaak' }).expect(503);
    });
  });
});
