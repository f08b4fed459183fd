import ICAL from 'ical.js';
import { answersOf, signedIn, Stage } from '../../support/consultation.js';
import { type Person, Schakel } from '../../support/schakel.js';

/** Identifier, number of changes and state of each entry. */
function entries(text: string): [uid: string, sequence: number, status: string][] {
  return ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => [
      String(event.getFirstPropertyValue('uid')),
      Number(event.getFirstPropertyValue('sequence')),
      String(event.getFirstPropertyValue('status')),
    ]);
}

describe('The calendar of a consultation', () => {
  let schakel: Schakel;
  let stage: Stage;
  let firm: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    stage = await Stage.published(schakel);
    firm = await stage.firm('Firma Agenda');
  });
  afterAll(() => schakel.stop());

  const fetchIt = async () => (await schakel.anonymous('public', 'get', stage.path('/calendar')).expect(200)).text;

  it('is open to all, the same in every API', async () => {
    const reply = await schakel.anonymous('public', 'get', stage.path('/calendar')).expect(200);
    expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(entries(reply.text)).toEqual([
      [`${stage.id}-published@schakel`, 0, 'CONFIRMED'],
      [`${stage.id}-questions@schakel`, 0, 'CONFIRMED'],
      [`${stage.id}-answers@schakel`, 0, 'CONFIRMED'],
    ]);
    for (const person of [firm, stage.buyer]) {
      expect((await stage.as(person, 'get', '/calendar').expect(200)).text).toBe(reply.text);
    }
  });

  it('moves its entries when a period becomes longer', async () => {
    const { headers } = await stage.as(stage.buyer, 'get', '/plan').expect(200);
    await stage
      .as(stage.buyer, 'patch', '/plan')
      .set('if-match', headers['etag'] ?? '')
      .send({ questionsUntil: '2026-12-09T12:00:00+01:00' })
      .expect(200);
    const text = await fetchIt();
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261209T120000');
    expect(entries(text).map(([, sequence]) => sequence)).toEqual([1, 1, 1]);
  });

  it('does not exist for a draft', async () => {
    const { body } = await schakel.as(stage.buyer, 'post', '/v1/consultations').send({ title: 'Nog een schets' });
    await schakel.anonymous('public', 'get', `/v1/consultations/${body.id}/calendar`).expect(404);
  });

  it('of an organisation is read by who knows its address, which is told once and kept as a hash', async () => {
    const feed = async () => (await schakel.as(firm, 'get', '/v1/calendar-feed').expect(200)).body;
    expect(await feed()).toEqual({ createdAt: null, url: null });
    const { body } = await schakel.as(firm, 'post', '/v1/calendar-feed').expect(200);
    const address = new URL(body.url);
    expect(address.pathname).toBe('/v1/calendar');
    const read = () => schakel.anonymous('public', 'get', `${address.pathname}${address.search}`);
    expect(entries((await read().expect(200)).text)).toEqual([]);
    await stage.as(firm, 'post', '/answer').send(answersOf('Met ploegen.')).expect(201);
    expect(entries((await read().expect(200)).text).map(([uid]) => uid)).toContain(`${stage.id}-answers@schakel`);
    expect((await schakel.as(firm, 'get', '/v1/calendar-feed').expect(200)).body).toEqual({
      createdAt: body.createdAt,
      url: null,
    });
    const token = address.searchParams.get('token') ?? '';
    const [{ kept }] = (await schakel.database.query('select row_to_json(f)::text as kept from calendar_feed f')) as [
      { kept: string },
    ];
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('of an organisation stops when its address is revoked or made anew', async () => {
    const make = async () => new URL((await schakel.as(firm, 'post', '/v1/calendar-feed').expect(200)).body.url).search;
    const read = (search: string) => schakel.anonymous('public', 'get', `/v1/calendar${search}`);
    const first = await make();
    const second = await make();
    await read(first).expect(404);
    await read(second).expect(200);
    await schakel.as(firm, 'delete', '/v1/calendar-feed').expect(204);
    await schakel.as(firm, 'delete', '/v1/calendar-feed').expect(404);
    await read(second).expect(404);
    await read('?token=te-kort').expect(400);
    const reader = await signedIn(schakel, 'firm', { organisationId: firm.organisationId, role: 'reader' });
    await schakel.as(reader, 'post', '/v1/calendar-feed').expect(403);
  });

  it('of a firm leaves out what it declined, and of a buyer holds its own and no drafts', async () => {
    const decliner = await stage.firm('Firma Nee');
    await stage.as(decliner, 'put', '/draft').send({ draftVersion: 0, answers: [] }).expect(200);
    const feed = async (person: Person) => {
      const { body } = await schakel.as(person, 'post', '/v1/calendar-feed').expect(200);
      const { text } = await schakel.anonymous('public', 'get', `/v1/calendar${new URL(body.url).search}`).expect(200);
      return entries(text).map(([uid]) => uid);
    };
    expect(await feed(decliner)).toHaveLength(3);
    await stage.as(decliner, 'post', '/decline').send({ reason: 'too-big' }).expect(204);
    expect(await feed(decliner)).toEqual([]);
    const own = await feed(stage.buyer);
    expect(own).toHaveLength(3);
    for (const uid of own) expect(uid).toContain(stage.id);
    expect(await feed(await signedIn(schakel, 'buyer'))).toEqual([]);
  });

  it('says what was cancelled', async () => {
    const { headers } = await stage.as(stage.buyer, 'get').expect(200);
    await stage
      .as(stage.buyer, 'post', '/withdraw')
      .set('if-match', headers['etag'] ?? '')
      .send({ reason: 'De plannen zijn anders.' })
      .expect(200);
    expect(entries(await fetchIt()).map(([, , status]) => status)).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED']);
  });
});
