import { loadDemo } from '../support/demo.js';
import { type Person, Schakel } from '../support/schakel.js';

const NEED = {
  title: 'Schoonmaakwerkzaamheden in twee wijkcentra, voorbehouden opdracht',
  description:
    'Dagelijkse schoonmaak van twee wijkcentra in Amsterdam: zalen, keukens, sanitair en entrees. Voorbehouden aan sociale firma’s.',
  cpv: ['90910000-9'],
  nuts: ['NL32B'],
  value: 9_000_000,
  deadline: '2027-01-29T12:00:00+01:00',
  reserved: 'art20',
};

describe('One need, seen by a buyer, a firm and an account manager', () => {
  let schakel: Schakel;
  let buyer: Person;
  let firm: Person;
  let butcher: Person;
  let broker: Person;
  let id: string;
  let etag: string;

  beforeAll(async () => {
    schakel = await Schakel.start();
    await loadDemo(schakel);
    buyer = await schakel.person('buyer', { name: 'Gemeente Overal' });
    broker = await schakel.person('broker');
    const organisation = async (name: string) => {
      const [row] = (await schakel.database.query('select id from organisation where name like $1', [`${name}%`])) as {
        id: string;
      }[];
      return row?.id ?? '';
    };
    firm = await schakel.person('firm', { organisationId: await organisation('Bezemvink') });
    butcher = await schakel.person('firm', { organisationId: await organisation('Slagerij De Scheve Worst') });
  });
  afterAll(() => schakel.stop());

  it('is a draft that nobody else can see', async () => {
    const created = await schakel.as(buyer, 'post', '/v1/needs').send(NEED).expect(201);
    id = created.body.id;
    etag = created.headers['etag'] ?? '';
    expect(created.headers['location']).toBe(`/v1/needs/${id}`);
    expect(created.body).toMatchObject({
      status: 'draft',
      cpv: ['90910000'],
      nuts: ['NL32B'],
      buyer: 'Gemeente Overal',
    });
    await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(404);
    await schakel.as(firm, 'get', `/v1/opportunities/${id}`).expect(404);
  });

  it('is published and at once found by what people type', async () => {
    const published = await schakel.as(buyer, 'post', `/v1/needs/${id}/publish`).set('if-match', etag).expect(200);
    etag = published.headers['etag'] ?? '';
    expect(published.body.status).toBe('open');
    await schakel.settle();
    for (const text of ['schoonmaak wijkcentra', 'schoonmakwerkzaamheden', 'schoonmaken']) {
      const { body } = await schakel.anonymous('public', 'get', '/v1/opportunities').query({ text }).expect(200);
      expect(body.items.map((hit: { opportunity: { id: string } }) => hit.opportunity.id)).toContain(id);
    }
  });

  it('shows the fitting firms first, with reasons in Dutch and in English', async () => {
    const { body } = await schakel.as(buyer, 'get', `/v1/needs/${id}/matches`).query({ language: 'nl' }).expect(200);
    const names = body.items.map((match: { firm: { name: string } }) => match.firm.name);
    expect(names[0]).toMatch(/^Bezemvink/);
    expect(names.slice(0, 10)).not.toContain('Slagerij De Scheve Worst — demo');
    const [best] = body.items;
    expect(best.score).toBeGreaterThan(0);
    expect(best.score).toBeLessThanOrEqual(1);
    expect(best.reasons.length).toBeGreaterThan(2);
    expect(best.reasons.map((reason: { text: string }) => reason.text).join(' ')).toMatch(/wijkcentra/);
    const english = await schakel.as(buyer, 'get', `/v1/needs/${id}/matches`).query({ language: 'en' }).expect(200);
    expect(english.body.items[0].firm.id).toBe(best.firm.id);
    expect(english.body.items[0].reasons[0].text).not.toBe(best.reasons[0].text);
  });

  it('appears with reasons at the firm that fits, not at a butcher in Groningen', async () => {
    const { body } = await schakel.as(firm, 'get', '/v1/matches').query({ limit: 50 }).expect(200);
    const ids = body.items.map((match: { opportunity: { id: string } }) => match.opportunity.id);
    expect(ids.slice(0, 3)).toContain(id);
    const mine = body.items.find((match: { opportunity: { id: string } }) => match.opportunity.id === id);
    expect(mine.reasons.length).toBeGreaterThan(0);
    const other = await schakel.as(butcher, 'get', '/v1/matches').query({ limit: 10 }).expect(200);
    expect(other.body.items.map((match: { opportunity: { id: string } }) => match.opportunity.id)).not.toContain(id);
  });

  it('shows an account manager both sides', async () => {
    const { body } = await schakel.as(broker, 'get', `/v1/opportunities/${id}/matches`).expect(200);
    expect(body.items[0]).toMatchObject({
      fit: { score: expect.any(Number) },
      interest: { score: expect.any(Number) },
    });
    const firmId = body.items[0].firm.id;
    const other = await schakel.as(broker, 'get', `/v1/firms/${firmId}/matches`).query({ limit: 50 }).expect(200);
    expect(other.body.items.map((match: { opportunity: { id: string } }) => match.opportunity.id)).toContain(id);
  });

  it('shows an amendment field by field, to everyone', async () => {
    const amended = await schakel
      .as(buyer, 'patch', `/v1/needs/${id}`)
      .set('if-match', etag)
      .send({ value: 11_000_000, deadline: '2027-02-12T12:00:00+01:00' })
      .expect(200);
    etag = amended.headers['etag'] ?? '';
    const { body } = await schakel.anonymous('public', 'get', `/v1/opportunities/${id}/changes`).expect(200);
    expect(body.items[0].fields).toEqual([
      { field: 'value', before: 9_000_000, after: 11_000_000 },
      { field: 'deadline', before: '2027-01-29T11:00:00.000Z', after: '2027-02-12T11:00:00.000Z' },
    ]);
  });

  it('refuses to shorten a published deadline', async () => {
    const { body } = await schakel
      .as(buyer, 'patch', `/v1/needs/${id}`)
      .set('if-match', etag)
      .send({ deadline: '2027-01-01T12:00:00+01:00' })
      .expect(400);
    expect(body.errors).toEqual([
      { pointer: '/deadline', code: 'onlyLater', message: expect.stringContaining('later') },
    ]);
  });

  it('is gone from search at once when closed, but stays readable', async () => {
    const closed = await schakel.as(buyer, 'post', `/v1/needs/${id}/close`).set('if-match', etag).expect(200);
    etag = closed.headers['etag'] ?? '';
    const { body } = await schakel
      .anonymous('public', 'get', '/v1/opportunities')
      .query({ text: 'schoonmaakwerkzaamheden wijkcentra' })
      .expect(200);
    expect(body.items.map((hit: { opportunity: { id: string } }) => hit.opportunity.id)).not.toContain(id);
    const matches = await schakel.as(firm, 'get', '/v1/matches').query({ limit: 50 }).expect(200);
    expect(matches.body.items.map((match: { opportunity: { id: string } }) => match.opportunity.id)).not.toContain(id);
    await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(200);
  });

  it('ends with an award, and nothing after it', async () => {
    const awarded = await schakel
      .as(buyer, 'post', `/v1/needs/${id}/award`)
      .set('if-match', etag)
      .send({ awards: [{ winners: ['Bezemvink — demo'], value: 10_500_000, date: '2026-11-20' }] })
      .expect(200);
    expect(awarded.body.status).toBe('awarded');
    const { body } = await schakel
      .as(buyer, 'post', `/v1/needs/${id}/withdraw`)
      .set('if-match', awarded.headers['etag'] ?? '')
      .send({ reason: 'Toch maar niet' })
      .expect(409);
    expect(body.detail).toContain('awarded');
  });

  it('has loaded the demonstration', async () => {
    const { body } = await schakel.anonymous('public', 'get', '/v1/firms').expect(200);
    expect(body.total.count).toBeGreaterThanOrEqual(60);
  });
});
