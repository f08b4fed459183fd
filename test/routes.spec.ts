import { randomUUID } from 'node:crypto';
import { describe as describeApi, type Api } from '@schakel/installation';
import { openApiOf } from '@schakel/platform';
import { brokerApi } from '../apps/broker-api/src/broker-api.js';
import { buyerApi } from '../apps/buyer-api/src/buyer-api.js';
import { publicApi } from '../apps/public-api/src/public-api.js';
import { supplierApi } from '../apps/supplier-api/src/supplier-api.js';
import { type ApiName, type Person, Schakel } from './support/schakel.js';

const APIS: Readonly<Record<ApiName, Api>> = {
  public: publicApi,
  buyer: buyerApi,
  supplier: supplierApi,
  broker: brokerApi,
};

/** What may be called without signing in, beside everything of the public API. */
const OPEN = [
  'POST /v1/sessions',
  'POST /v1/sessions/refresh',
  'POST /v1/invitations/accept',
  'POST /v1/password-resets',
  'POST /v1/password-resets/complete',
];

interface Route {
  api: ApiName;
  method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  path: string;
}

function routesOf(schakel: Schakel, api: ApiName): Route[] {
  const { paths } = openApiOf(schakel.app(api), describeApi(APIS[api]));
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => ({
      api,
      method: method as Route['method'],
      path: path.replace(/\{\w+\}/g, () => randomUUID()),
    })),
  );
}

describe('Every route of every API', () => {
  let schakel: Schakel;
  let routes: Route[];
  beforeAll(async () => {
    schakel = await Schakel.start();
    routes = (Object.keys(APIS) as ApiName[]).flatMap((api) => routesOf(schakel, api));
  });
  afterAll(() => schakel.stop());

  it('is known: there are more than fifty', () => {
    expect(routes.length).toBeGreaterThan(50);
  });

  it('is closed to who did not sign in, unless it is open on purpose', async () => {
    const open: string[] = [];
    for (const { api, method, path } of routes.filter((route) => route.api !== 'public')) {
      const { status } = await schakel.anonymous(api, method, path).send(method === 'get' ? undefined : {});
      if (status !== 401) open.push(`${method.toUpperCase()} ${path}`);
    }
    expect([...new Set(open)].sort()).toEqual([...OPEN].sort());
  });

  it('is closed to members of another kind of organisation, with the answer of no token at all', async () => {
    const strangers: Readonly<Record<string, Person>> = {
      buyer: await schakel.person('firm'),
      supplier: await schakel.person('broker'),
      broker: await schakel.person('buyer'),
    };
    for (const { api, method, path } of routes.filter(
      (route) => route.api !== 'public' && !OPEN.includes(`${route.method.toUpperCase()} ${route.path}`),
    )) {
      const stranger = { ...(strangers[api] as Person), api };
      const { status } = await schakel.as(stranger, method, path).send(method === 'get' ? undefined : {});
      expect(`${method} ${path} ${status}`).toBe(`${method} ${path} 401`);
    }
  });

  it('carries the version of the API, a request id and no cache, whatever it answers', async () => {
    for (const { api, method, path } of routes) {
      const { headers } = await schakel.anonymous(api, method, path);
      expect(headers).toMatchObject({
        'api-version': expect.any(String),
        'x-request-id': expect.any(String),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('does not exist with a slash behind it', async () => {
    const { status, body } = await schakel.anonymous('public', 'get', '/v1/firms/');
    expect(status).toBe(404);
    expect(body.code).toBe('not-found');
  });
});

describe('What belongs to one organisation', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  it('does not exist for another one: same answer as for an id that nobody has', async () => {
    const owner = await schakel.person('buyer');
    const other = await schakel.person('buyer');
    const { body: need } = await schakel
      .as(owner, 'post', '/v1/needs')
      .send({ title: 'KANARIE van de eigenaar' })
      .expect(201);
    const requests: [Route['method'], string][] = [
      ['get', ''],
      ['patch', ''],
      ['delete', ''],
      ['post', '/publish'],
      ['post', '/close'],
      ['post', '/withdraw'],
      ['post', '/award'],
      ['get', '/changes'],
      ['get', '/matches'],
      ['get', '/match-lists'],
      ['get', `/match-lists/${randomUUID()}`],
    ];
    const bodies: Readonly<Record<string, object>> = {
      '/withdraw': { reason: 'omdat het kan' },
      '/award': { awards: [] },
    };
    for (const [method, suffix] of requests) {
      const ask = (id: string) =>
        schakel
          .as(other, method, `/v1/needs/${id}${suffix}`)
          .set('if-match', '"1"')
          .send(method === 'get' ? undefined : (bodies[suffix] ?? {}));
      const [foreign, unknown] = [await ask(need.id), await ask(randomUUID())];
      expect(`${method} ${suffix} ${foreign.status}`).toBe(`${method} ${suffix} 404`);
      expect(foreign.body).toEqual(unknown.body);
      expect(foreign.text).not.toContain('KANARIE');
    }
    const list = await schakel.as(other, 'get', '/v1/needs').expect(200);
    expect(list.body.items).toEqual([]);
    await schakel.as(owner, 'get', `/v1/needs/${need.id}`).expect(200);
  });

  it('cannot be reached with the idempotency key of another one', async () => {
    const owner = await schakel.person('buyer');
    const other = await schakel.person('buyer');
    const create = (person: Person, title: string) =>
      schakel.as(person, 'post', '/v1/needs').set('idempotency-key', 'dezelfde-sleutel').send({ title });
    const first = await create(owner, 'Mijn behoefte').expect(201);
    const again = await create(owner, 'Mijn behoefte').expect(201);
    expect(again.body.id).toBe(first.body.id);
    expect(again.headers['idempotency-replayed']).toBe('true');
    await create(owner, 'Een andere behoefte').expect(409);
    const foreign = await create(other, 'Mijn behoefte').expect(201);
    expect(foreign.body.id).not.toBe(first.body.id);
  });

  it('makes one need of eight simultaneous requests with one key', async () => {
    const owner = await schakel.person('buyer');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        schakel.as(owner, 'post', '/v1/needs').set('idempotency-key', 'tegelijk').send({ title: 'Tegelijk' }),
      ),
    );
    expect(answers.map(({ status }) => status).every((status) => status === 201 || status === 409)).toBe(true);
    const { body } = await schakel.as(owner, 'get', '/v1/needs').expect(200);
    expect(body.items).toHaveLength(1);
  });
});
