import { publishedFirm } from '../support/market.js';
import { type Person, Schakel } from '../support/schakel.js';

describe('What an account manager looks for', () => {
  let schakel: Schakel;
  let broker: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    broker = await schakel.person('broker', { name: 'Schakelbureau' });
  });
  afterAll(() => schakel.stop());

  interface Named {
    name: string;
  }
  const get = async (path: string, query: object = {}) =>
    (await schakel.as(broker, 'get', path).query(query).expect(200)).body;
  const names = async (path: string, query: object = {}) =>
    ((await get(path, query)).items as Named[]).map(({ name }) => name);

  it('is organisations: by name, by a piece of it, by kind, page by page, and without the people in them', async () => {
    const buyer = await schakel.person('buyer', { name: 'Gemeente Veldmeer' });
    await schakel.person('buyer', { name: 'Provincie Waterland', role: 'reader' });
    await schakel.person('firm', { name: '100% Veldwerk_BV' });
    await schakel
      .as(buyer, 'post', '/v1/invitations')
      .send({ email: 'KANARIE@elders.example', role: 'reader' })
      .expect(201);
    const all = ['100% Veldwerk_BV', 'Gemeente Veldmeer', 'Provincie Waterland', 'Schakelbureau'];
    expect(await names('/v1/organisations')).toEqual(all);
    expect(await names('/v1/organisations', { text: 'VELD' })).toEqual(['100% Veldwerk_BV', 'Gemeente Veldmeer']);
    expect(await names('/v1/organisations', { text: '%' })).toEqual(['100% Veldwerk_BV']);
    expect(await names('/v1/organisations', { text: 'k_b' })).toEqual(['100% Veldwerk_BV']);
    expect(await names('/v1/organisations', { text: 'veld', kind: 'buyer' })).toEqual(['Gemeente Veldmeer']);
    expect(await names('/v1/organisations', { kind: 'broker' })).toEqual(['Schakelbureau']);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await get('/v1/organisations', { limit: 3, ...(cursor ? { cursor } : {}) });
      found.push(...page.items.map(({ name }: Named) => name));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(found).toEqual(all);
    const list = await get('/v1/organisations', { text: 'gemeente' });
    expect(list.items).toEqual([
      {
        id: buyer.organisationId,
        kind: 'buyer',
        name: 'Gemeente Veldmeer',
        members: 1,
        admins: 1,
        openInvitations: 1,
        createdAt: expect.any(String),
      },
    ]);
    expect(JSON.stringify(list)).not.toMatch(/KANARIE|Mens/i);
    expect((await get('/v1/organisations', { text: 'waterland' })).items[0]).toMatchObject({ members: 1, admins: 0 });
    await schakel.as(broker, 'get', '/v1/organisations').query({ kind: 'klant' }).expect(400);
    await schakel.as(broker, 'get', '/v1/organisations').query({ cursor: 'kapot' }).expect(400);
  });

  it('is firms: by a piece of the name or the KvK number, drafts or published', async () => {
    const firm = await publishedFirm(schakel, 'Amstelglans');
    const draft = await schakel.person('firm', { name: 'Amstel Nog Niet Af' });
    await schakel.as(draft, 'get', '/v1/firm').expect(200);
    const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
    await schakel
      .as(firm, 'patch', '/v1/firm')
      .set('if-match', headers['etag'] ?? '')
      .send({ kvkNumber: '12345678' })
      .expect(200);
    expect(await names('/v1/firms', { text: 'amstel' })).toEqual(['Amstel Nog Niet Af', 'Amstelglans']);
    expect(await names('/v1/firms', { text: '12345678' })).toEqual(['Amstelglans']);
    expect(await names('/v1/firms', { text: 'amstel', status: 'draft' })).toEqual(['Amstel Nog Niet Af']);
    expect(await names('/v1/firms', { text: 'amstel', status: 'published' })).toEqual(['Amstelglans']);
    expect(await names('/v1/firms', { text: 'bestaat niet' })).toEqual([]);
  });

  it('is firms that wait for verification, until it is done', async () => {
    const waiting = () => names('/v1/firms', { waiting: 'true' });
    expect(await waiting()).toEqual([]);
    const firm = await publishedFirm(schakel, 'Bezemwagen');
    const path = `/v1/firms/${firm.organisationId}`;
    const own = async (method: 'patch' | 'post', suffix: string, body: object) => {
      const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
      return schakel
        .as(firm, method, `/v1/firm${suffix}`)
        .set('if-match', headers['etag'] ?? '')
        .send(body);
    };
    const verify = async (suffix: string, body: object) => {
      const { headers } = await schakel.as(broker, 'get', path).expect(200);
      await schakel
        .as(broker, 'post', `${path}${suffix}/verification`)
        .set('if-match', headers['etag'] ?? '')
        .send(body)
        .expect(200);
    };
    await own('patch', '', { mainAim: 'no' });
    expect(await waiting()).toEqual([]);
    await own('patch', '', { mainAim: 'yes' });
    expect(await waiting()).toEqual(['Bezemwagen']);
    await verify('', { mainAim: 'yes' });
    expect(await waiting()).toEqual([]);
    await own('post', '/certificates', { code: 'iso-9001', validUntil: '2026-11-23' });
    expect(await waiting()).toEqual([]);
    const { body } = await own('post', '/certificates', { code: 'pso-30-plus', validUntil: '2026-11-24' });
    expect(await waiting()).toEqual(['Bezemwagen']);
    const { id } = body.certificates.find(({ code }: { code: string }) => code === 'pso-30-plus');
    await verify(`/certificates/${id}`, {});
    expect(await waiting()).toEqual([]);
    await own('post', '/certificates', { code: 'osb' });
    await own('post', '/unpublish', {});
    expect(await waiting()).toEqual([]);
    await schakel.as(broker, 'get', '/v1/firms').query({ waiting: 'ja' }).expect(400);
  });
});
