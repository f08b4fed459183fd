import { randomUUID } from 'node:crypto';
import { newNeed, publishedFirm, turnFirm } from '../support/market.js';
import { type Person, Schakel } from '../support/schakel.js';

const DAY = 86_400_000;

interface Facet {
  value: string;
  label: string;
  count: number;
}

describe('The public pages', () => {
  let schakel: Schakel;
  let buyer: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer', { name: 'Gemeente Veldmeer' });
  });
  afterAll(() => schakel.stop());

  const get = async (path: string, query: object = {}) =>
    (await schakel.anonymous('public', 'get', path).query(query).expect(200)).body;

  it('count what is there, at most half a minute late', async () => {
    expect(await get('/v1/counts')).toEqual({ firms: 0, current: 0, consultations: 0, closingThisWeek: 0 });
    const firm = await publishedFirm(schakel, 'Amstelglans');
    await schakel.person('firm', { name: 'Nog Niet Af' });
    await newNeed(schakel, buyer, {}, { publish: false });
    await newNeed(schakel, buyer, { deadline: '2026-12-01T10:00:00+01:00' });
    await newNeed(schakel, buyer, { deadline: '2026-12-01T10:00:01+01:00' });
    const closing = await newNeed(schakel, buyer);
    expect((await get('/v1/counts')).firms).toBe(0);
    schakel.clock.forward(30_000);
    expect(await get('/v1/counts')).toEqual({ firms: 1, current: 3, consultations: 0, closingThisWeek: 2 });
    await schakel.as(buyer, 'post', `/v1/needs/${closing}/close`).set('if-match', '"2"').expect(200);
    await turnFirm(schakel, firm, 'unpublish');
    schakel.clock.forward(30_000);
    expect(await get('/v1/counts')).toEqual({ firms: 0, current: 2, consultations: 0, closingThisWeek: 2 });
    await turnFirm(schakel, firm, 'publish');
  });

  it('tell whom to write to, where those who run it said so', async () => {
    expect(await get('/v1/contact')).toEqual({ email: null });
  });

  it('tell of a buyer that published something its name and its look, and of another nothing', async () => {
    await newNeed(schakel, buyer);
    await schakel.as(buyer, 'patch', '/v1/organisation').set('if-match', '"1"').send({ accent: '#1f5f8b' }).expect(200);
    const seen = await get(`/v1/buyers/${buyer.organisationId}`);
    expect(seen).toEqual({
      id: buyer.organisationId,
      name: 'Gemeente Veldmeer',
      accent: '#1f5f8b',
      logo: null,
      current: expect.any(Number),
      published: seen.current + 1,
    });
    const { items } = await get('/v1/opportunities');
    for (const { opportunity } of items) expect(opportunity.buyerId).toBe(buyer.organisationId);
    const quiet = await schakel.person('buyer');
    await newNeed(schakel, quiet, {}, { publish: false });
    const firm = await publishedFirm(schakel, 'Bezemwagen');
    for (const id of [quiet.organisationId, firm.organisationId, randomUUID()])
      await schakel.anonymous('public', 'get', `/v1/buyers/${id}`).expect(404);
  });

  it('list what a buyer published, page by page: what is open apart from what is over, and no draft', async () => {
    const seller = await schakel.person('buyer');
    const path = `/v1/buyers/${seller.organisationId}/opportunities`;
    await newNeed(schakel, seller, { title: 'Een concept' }, { publish: false });
    await schakel.anonymous('public', 'get', path).expect(404);
    const ids: string[] = [];
    for (const title of ['Eerste', 'Tweede', 'Derde']) {
      ids.unshift(await newNeed(schakel, seller, { title }));
      schakel.clock.forward(1_000);
    }
    await schakel.as(seller, 'post', `/v1/needs/${ids[1]}/close`).set('if-match', '"2"').expect(200);
    const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);
    expect(titles(await get(path))).toEqual(['Derde', 'Eerste']);
    expect(titles(await get(path, { over: true }))).toEqual(['Tweede']);
    const page = await get(path, { limit: 1 });
    expect(titles(page)).toEqual(['Derde']);
    const rest = await get(path, { limit: 1, cursor: page.next });
    expect([titles(rest), rest.next]).toEqual([['Eerste'], null]);
    await schakel.anonymous('public', 'get', path).query({ cursor: 'x' }).expect(400);
    await schakel.anonymous('public', 'get', path).query({ over: 'misschien' }).expect(400);
  });

  it('count firms by province where they work, as the list shows when one is chosen', async () => {
    const areas: [string, object | undefined][] = [
      ['Noordenwind', { kind: 'nuts', codes: ['NL111', 'NL112'] }],
      ['Polderwerk', { kind: 'radius', place: 'Lelystad', km: 10 }],
      ['Overal', { kind: 'country', country: 'NL' }],
      ['Westkust', { kind: 'nuts', codes: ['NL3'] }],
      ['Ergens', undefined],
    ];
    for (const [name, area] of areas) {
      const firm = await publishedFirm(schakel, name, { title: 'Provincietest met bezems' });
      if (!area) continue;
      const { body, headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
      await schakel
        .as(firm, 'patch', `/v1/firm/capabilities/${body.capabilities[0].id}`)
        .set('if-match', headers['etag'] ?? '')
        .send({ area })
        .expect(200);
    }
    await schakel.settle();
    const all = await get('/v1/firms', { text: 'provincietest', language: 'nl' });
    const provinces = all.facets.province as Facet[];
    expect(provinces.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Groningen 2',
      'Friesland 1',
      'Drenthe 1',
      'Overijssel 1',
      'Gelderland 1',
      'Flevoland 2',
      'Noord-Holland 2',
      'Zeeland 2',
      'Utrecht 2',
      'Zuid-Holland 2',
      'Noord-Brabant 1',
      'Limburg 1',
    ]);
    for (const { value, count } of provinces) {
      const { total, facets } = await get('/v1/firms', { text: 'provincietest', nuts: value });
      expect([value, total.count]).toEqual([value, count]);
      expect(facets.province.map((each: Facet) => each.count)).toEqual(provinces.map((each) => each.count));
    }
    const english = await get('/v1/firms', { text: 'provincietest', language: 'en' });
    expect(english.facets.province[6].label).toBe('North Holland');
  });

  it('tell of a firm why it is eligible, and who saw the proof: an organisation, no person', async () => {
    const broker = await schakel.person('broker', { name: 'Schakelbureau' });
    const firm = await publishedFirm(schakel, 'Chemievrij');
    const path = `/v1/firms/${firm.organisationId}`;
    const own = async (method: 'patch' | 'post', suffix: string, body: object) => {
      const { headers } = await schakel.as(firm, 'get', '/v1/firm').expect(200);
      return schakel
        .as(firm, method, `/v1/firm${suffix}`)
        .set('if-match', headers['etag'] ?? '')
        .send(body);
    };
    await own('patch', '', { mainAim: 'yes' });
    const { body: held } = await own('post', '/certificates', { code: 'pso-30-plus', validUntil: '2026-11-01' });
    const basis = async () =>
      (await get(path)).eligibility.basis.map(({ test, answer, ground }: Record<string, string>) => [
        test,
        answer,
        ground,
      ]);
    expect(await basis()).toEqual([
      ['mainAim', 'unknown', 'own-statement'],
      ['share', 'unknown', 'certificate-not-valid'],
      ['publicServiceMission', 'unknown', 'not-stated'],
    ]);
    const verify = async (suffix: string, body: object) => {
      const { headers } = await schakel.as(broker, 'get', path).expect(200);
      await schakel
        .as(broker, 'post', `${path}${suffix}/verification`)
        .set('if-match', headers['etag'] ?? '')
        .send(body)
        .expect(200);
    };
    await own('patch', `/certificates/${held.certificates[0].id}`, { validUntil: '2027-11-01' });
    await verify('', { mainAim: 'yes' });
    await verify(`/certificates/${held.certificates[0].id}`, {});
    const seen = await get(path);
    expect(seen).toMatchObject({
      verifier: 'Schakelbureau',
      verifiedAt: schakel.clock.now().toISOString(),
      certificates: [{ verifier: 'Schakelbureau', validUntil: '2027-11-01' }],
      eligibility: { art20: 'yes' },
    });
    expect(await basis()).toEqual([
      ['mainAim', 'yes', 'verified'],
      ['share', 'yes', 'certificate'],
      ['publicServiceMission', 'unknown', 'not-stated'],
    ]);
    const text = JSON.stringify(seen);
    expect(text).not.toContain(broker.personId);
    expect(text).not.toContain('Mens');
    await own('patch', `/certificates/${held.certificates[0].id}`, { number: '123' });
    expect((await get(path)).certificates[0]).toMatchObject({ verifiedAt: null, verifier: null });
  });

  it('find what closes in a period, soonest first', async () => {
    const other = await schakel.person('buyer');
    const days = [40, 20, 60, 30];
    for (const ahead of days)
      await newNeed(schakel, other, {
        title: `Periodeproef over ${ahead} dagen`,
        deadline: new Date(schakel.clock.now().getTime() + ahead * DAY).toISOString(),
      });
    await schakel.settle();
    const day = (ahead: number) => new Date(schakel.clock.now().getTime() + ahead * DAY).toISOString().slice(0, 10);
    const titles = async (query: object) =>
      (await get('/v1/opportunities', { text: 'periodeproef', sort: 'deadline', ...query })).items.map(
        ({ opportunity }: { opportunity: { title: string } }) => Number(/\d+/.exec(opportunity.title)?.[0]),
      );
    expect(await titles({})).toEqual([20, 30, 40, 60]);
    expect(await titles({ deadlineFrom: day(30), deadlineUntil: day(40) })).toEqual([30, 40]);
    expect(await titles({ deadlineFrom: day(41) })).toEqual([60]);
    expect(await titles({ deadlineFrom: '2020-01-01' })).toEqual([20, 30, 40, 60]);
    const wrong = await schakel
      .anonymous('public', 'get', '/v1/opportunities')
      .query({ deadlineFrom: day(40), deadlineUntil: day(30) })
      .expect(400);
    expect(wrong.body.errors[0].code).toBe('rangeReversed');
  });

  it('find what is worth so much, and never leave out what does not say', async () => {
    const other = await schakel.person('buyer');
    const values = [null, 1_000_000, 10_000_000, 40_000_000];
    for (const value of values)
      await newNeed(schakel, other, { title: 'Waardeproef in het groen', ...(value === null ? {} : { value }) });
    await schakel.settle();
    const found = async (query: object) =>
      (await get('/v1/opportunities', { text: 'waardeproef', ...query })).items
        .map(({ opportunity }: { opportunity: { value: number | null } }) => opportunity.value)
        .toSorted((a: number | null, b: number | null) => (a ?? 0) - (b ?? 0));
    expect(await found({})).toEqual(values);
    expect(await found({ valueFrom: 10_000_000 })).toEqual([null, 10_000_000, 40_000_000]);
    expect(await found({ valueFrom: 1_000_001, valueTo: 39_999_999 })).toEqual([null, 10_000_000]);
    for (const query of [{ valueFrom: -1 }, { valueTo: 1.5 }, { valueFrom: 'veel' }])
      await schakel.anonymous('public', 'get', '/v1/opportunities').query(query).expect(400);
    const { items: bands } = await get('/v1/value-bands', { language: 'en' });
    expect(bands[0]).toEqual({ code: 'to-15k', label: 'Up to €15,000', from: 0, below: 1_500_000 });
    expect(bands.at(-1)).toMatchObject({ from: 150_000_000, below: null });
  });

  it('list regions of one level with their names, in two languages', async () => {
    const regions = async (query: object) =>
      (await get('/v1/nuts', query)).items.map(
        ({ code, label }: { code: string; label: string }) => `${code} ${label}`,
      );
    const provinces = await regions({ prefix: 'NL', level: 2, language: 'en' });
    expect(provinces).toHaveLength(12);
    expect(provinces).toContain('NL32 Noord-Holland');
    expect(await regions({ prefix: 'NL', level: 3 })).toHaveLength(40);
    expect(await regions({ text: 'utrecht', level: 3, language: 'nl' })).toContain('NL350 Utrecht');
    expect(await regions({ prefix: 'NL', level: 0, language: 'nl' })).toEqual(['NL Nederland']);
    await schakel.anonymous('public', 'get', '/v1/nuts').query({ prefix: 'NL', level: 4 }).expect(400);
  });
});
