import { randomUUID } from 'node:crypto';
import { answersOf, Stage } from '../support/consultation.js';
import { newNeed, publishedFirm, turnFirm } from '../support/market.js';
import { type Person, Schakel } from '../support/schakel.js';

const DAY = 86_400_000;

describe('What a firm says of an opportunity', () => {
  let schakel: Schakel;
  let buyer: Person;
  let broker: Person;
  let firms: Person[];
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
    broker = await schakel.person('broker');
    firms = [];
    for (const name of ['Amstelglans', 'Bezemwagen', 'Chemievrij', 'Dweilorkest'])
      firms.push(await publishedFirm(schakel, name));
  });
  afterAll(() => schakel.stop());

  const firm = (at: number) => firms[at] as Person;
  const of = (id: string) => `/v1/opportunities/${id}/interest`;
  const say = (person: Person, id: string, body: object) => schakel.as(person, 'put', of(id)).send(body);
  const seen = async (id: string) => (await schakel.as(buyer, 'get', `/v1/needs/${id}/interest`).expect(200)).body;

  it('is one click, can be replaced, and can be taken back', async () => {
    const id = await newNeed(schakel, buyer);
    await schakel.as(firm(0), 'get', of(id)).expect(404);
    const { body } = await say(firm(0), id, { answer: 'interested' }).expect(200);
    expect(body).toEqual({
      answer: 'interested',
      reason: null,
      note: null,
      answeredAt: schakel.clock.now().toISOString(),
    });
    expect((await schakel.as(firm(0), 'get', of(id)).expect(200)).body).toEqual(body);
    await say(firm(0), id, { answer: 'not-interested', reason: 'too-big', note: 'Twee wijkcentra lukt wel.' }).expect(
      200,
    );
    expect((await schakel.as(firm(0), 'get', of(id)).expect(200)).body).toMatchObject({
      answer: 'not-interested',
      reason: 'too-big',
      note: 'Twee wijkcentra lukt wel.',
    });
    await say(firm(0), id, { answer: 'interested' }).expect(200);
    expect((await schakel.as(firm(0), 'get', of(id)).expect(200)).body).toMatchObject({ reason: null, note: null });
    await schakel.as(firm(0), 'delete', of(id)).expect(204);
    await schakel.as(firm(0), 'delete', of(id)).expect(404);
    expect((await seen(id)).interested).toEqual([]);
  });

  it('stands beside how the opportunity suits the firm, with the same reasons as in its list', async () => {
    const id = await newNeed(schakel, buyer);
    await schakel.settle();
    const sole = async () => (await schakel.as(firm(0), 'get', `/v1/opportunities/${id}/match?language=nl`)).body;
    expect((await sole()).answered).toBeNull();
    await say(firm(0), id, { answer: 'not-interested', reason: 'too-far' }).expect(200);
    const { match, answered } = await sole();
    expect(answered).toMatchObject({ answer: 'not-interested', reason: 'too-far' });
    const list = await schakel.as(firm(0), 'get', '/v1/matches?limit=100&language=nl').expect(200);
    const item = list.body.items.find((one: { opportunity: { id: string } }) => one.opportunity.id === id);
    const { rank: _rank, highlights: _highlights, opportunity: _opportunity, ...reader } = item;
    const { answered: _answered, isBegun, ...same } = reader;
    expect(isBegun).toBe(false);
    expect(match).toEqual({ ...same, weights: list.body.weights, asOf: schakel.clock.now().toISOString() });
    expect(match.reasons[0].text).toMatch(/^Uw firma /);
    await schakel.as(firm(0), 'get', `/v1/opportunities/${randomUUID()}/match`).expect(404);
  });

  it('has a reason where it is no, one of the list, and none where it is yes', async () => {
    const id = await newNeed(schakel, buyer);
    const wrong = async (body: object) => (await say(firm(0), id, body).expect(400)).body.errors[0];
    expect(await wrong({ answer: 'not-interested' })).toMatchObject({ pointer: '/reason', code: 'required' });
    expect(await wrong({ answer: 'not-interested', reason: 'geen zin' })).toMatchObject({
      pointer: '/reason',
      code: 'isIn',
      params: { values: ['too-big', 'too-late', 'too-far', 'not-our-trade', 'no-capacity', 'other'] },
    });
    expect(await wrong({ answer: 'interested', reason: 'too-far' })).toMatchObject({ pointer: '/reason' });
    expect(await wrong({ answer: 'misschien' })).toMatchObject({ pointer: '/answer', code: 'isIn' });
    const { body: reasons } = await schakel
      .anonymous('public', 'get', '/v1/vocabularies/decline-reasons')
      .query({ language: 'nl' })
      .expect(200);
    expect(reasons.items).toHaveLength(6);
  });

  it('tells the buyer who is interested, and of the others only how many and why', async () => {
    const id = await newNeed(schakel, buyer);
    await say(firm(0), id, { answer: 'interested' }).expect(200);
    await say(firm(1), id, { answer: 'not-interested', reason: 'too-far', note: 'KANARIE' }).expect(200);
    await say(firm(2), id, { answer: 'not-interested', reason: 'too-big' }).expect(200);
    await say(firm(3), id, { answer: 'not-interested', reason: 'too-big' }).expect(200);
    const answer = await seen(id);
    expect(answer).toEqual({
      interested: [
        {
          firmId: firm(0).organisationId,
          firmName: 'Amstelglans',
          city: null,
          listed: true,
          answeredAt: expect.any(String),
        },
      ],
      notInterested: {
        total: 3,
        reasons: [],
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/Bezemwagen|Chemievrij|KANARIE/);
    const { body: all } = await schakel.as(broker, 'get', of(id)).expect(200);
    expect(all.interested.map(({ firmName }: { firmName: string }) => firmName)).toEqual(['Amstelglans']);
    expect(all.notInterested).toContainEqual(
      expect.objectContaining({ firmName: 'Bezemwagen', reason: 'too-far', note: 'KANARIE' }),
    );
    await turnFirm(schakel, firm(0), 'unpublish');
    expect((await seen(id)).interested[0]).toMatchObject({ firmName: 'Amstelglans', listed: false });
    await turnFirm(schakel, firm(0), 'publish');
  });

  it('is kept from other buyers, other firms and drafts', async () => {
    const id = await newNeed(schakel, buyer);
    await say(firm(0), id, { answer: 'not-interested', reason: 'other', note: 'KANARIE' }).expect(200);
    const other = await schakel.person('buyer');
    const [foreign, unknown] = [
      await schakel.as(other, 'get', `/v1/needs/${id}/interest`),
      await schakel.as(other, 'get', `/v1/needs/${randomUUID()}/interest`),
    ];
    expect([foreign.status, foreign.body]).toEqual([404, unknown.body]);
    await schakel.as(buyer, 'get', `/v1/consultations/${id}/interest`).expect(404);
    await schakel.as(firm(1), 'get', of(id)).expect(404);
    await schakel.as(firm(1), 'delete', of(id)).expect(404);
    expect((await schakel.as(firm(1), 'get', '/v1/interests').expect(200)).text).not.toContain(id);
    const draft = await newNeed(schakel, buyer, {}, { publish: false });
    await say(firm(0), draft, { answer: 'interested' }).expect(404);
    await schakel.as(broker, 'get', of(draft)).expect(404);
  });

  it('needs a published profile where it is yes, so that the buyer sees someone', async () => {
    const id = await newNeed(schakel, buyer);
    const draft = await schakel.person('firm', { name: 'Nog Niet Af' });
    expect((await say(draft, id, { answer: 'interested' }).expect(409)).body.code).toBe('illegal-transition');
    await say(draft, id, { answer: 'not-interested', reason: 'no-capacity' }).expect(200);
  });

  it('stays as it is once the opportunity is closed or its deadline has passed', async () => {
    const id = await newNeed(schakel, buyer, { deadline: '2026-12-01T12:00:00+01:00' });
    await say(firm(0), id, { answer: 'interested' }).expect(200);
    schakel.clock.forward(10 * DAY);
    const fresh = await schakel
      .anonymous('supplier', 'post', '/v1/sessions')
      .send({ email: firm(0).email, password: 'een lange zin die niemand raadt' })
      .expect(201);
    const late = { ...firm(0), token: fresh.body.accessToken as string };
    expect((await say(late, id, { answer: 'not-interested', reason: 'other' }).expect(409)).body.code).toBe(
      'illegal-transition',
    );
    await schakel.as(late, 'delete', of(id)).expect(409);
    expect((await schakel.as(late, 'get', of(id)).expect(200)).body.answer).toBe('interested');
  });
});

describe('The feed of a firm', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  interface FeedItem {
    opportunity: { id: string };
    answered: { answer: string } | null;
  }

  it('tells what the firm said of each opportunity, and can go without those', async () => {
    const buyer = await schakel.person('buyer');
    const firm = await publishedFirm(schakel, 'Amstelglans');
    const other = await publishedFirm(schakel, 'Bezemwagen');
    const ids: string[] = [];
    for (let at = 0; at < 4; at += 1)
      ids.push(await newNeed(schakel, buyer, { title: `Schoonmaak van wijkcentrum nummer ${at}` }));
    const feed = async (query: object = {}, person = firm) => {
      const { body } = await schakel.as(person, 'get', '/v1/matches').query(query).expect(200);
      return body as { judged: number; items: FeedItem[]; next: string | null };
    };
    const answersIn = ({ items }: { items: FeedItem[] }) =>
      items.map(({ opportunity, answered }) => `${ids.indexOf(opportunity.id)} ${answered?.answer ?? '-'}`).toSorted();
    expect(answersIn(await feed())).toEqual(['0 -', '1 -', '2 -', '3 -']);
    await schakel.as(firm, 'put', `/v1/opportunities/${ids[1]}/interest`).send({ answer: 'interested' }).expect(200);
    await schakel
      .as(firm, 'put', `/v1/opportunities/${ids[3]}/interest`)
      .send({ answer: 'not-interested', reason: 'too-far' })
      .expect(200);
    expect(answersIn(await feed())).toEqual(['0 -', '1 interested', '2 -', '3 not-interested']);
    expect(answersIn(await feed({}, other))).toEqual(['0 -', '1 -', '2 -', '3 -']);
    const hidden = await feed({ hideAnswered: 'true' });
    expect(answersIn(hidden)).toEqual(['0 -', '2 -']);
    expect(hidden.judged).toBe(4);

    const first = await feed({ hideAnswered: 'true', limit: 1 });
    const second = await feed({ hideAnswered: 'true', limit: 1, cursor: first.next });
    expect([...answersIn(first), ...answersIn(second)].toSorted()).toEqual(['0 -', '2 -']);
    expect(second.next).toBeNull();
    await schakel.as(firm, 'delete', `/v1/opportunities/${ids[3]}/interest`).expect(204);
    expect(answersIn(await feed({ hideAnswered: 'true' }))).toEqual(['0 -', '2 -', '3 -']);
  });
});

describe('Everything a firm said', () => {
  let schakel: Schakel;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());

  it('is listed newest first, page by page, with the opportunities as they are now', async () => {
    const buyer = await schakel.person('buyer');
    const firm = await publishedFirm(schakel, 'Amstelglans');
    const ids: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      const id = await newNeed(schakel, buyer, { title: `Schoonmaak nummer ${at}` });
      ids.unshift(id);
      schakel.clock.forward(1_000);
      await schakel
        .as(firm, 'put', `/v1/opportunities/${id}/interest`)
        .send(at % 2 ? { answer: 'interested' } : { answer: 'not-interested', reason: 'too-far' })
        .expect(200);
    }
    const page = async (query: object) =>
      (await schakel.as(firm, 'get', '/v1/interests').query(query).expect(200)).body;
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = await page({ limit: 2, ...(cursor ? { cursor } : {}) });
      found.push(...items.map(({ opportunity }: { opportunity: { id: string } }) => opportunity.id));
      cursor = next ?? undefined;
    } while (cursor);
    expect(found).toEqual(ids);
    const interested = await page({ answer: 'interested' });
    expect(interested.items.map(({ interest }: { interest: { answer: string } }) => interest.answer)).toEqual([
      'interested',
      'interested',
    ]);
    await schakel.as(firm, 'get', '/v1/interests').query({ cursor: 'kapot' }).expect(400);
    const editorless = await schakel.person('firm', { organisationId: firm.organisationId, role: 'reader' });
    await schakel.as(editorless, 'delete', `/v1/opportunities/${ids[0]}/interest`).expect(403);
  });
});

describe('A no to a consultation', () => {
  let schakel: Schakel;
  let stage: Stage;
  let firms: Person[];
  let broker: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    stage = await Stage.published(schakel);
    broker = await schakel.person('broker');
    firms = [];
    for (const name of ['Bladgoud', 'Grasduin', 'Heggenrank']) firms.push(await stage.publishedFirm(name));
    await schakel.settle();
  });
  afterAll(() => schakel.stop());

  const firm = (at: number) => firms[at] as Person;
  const interest = (person: Person, method: 'get' | 'put' | 'delete') =>
    schakel.as(person, method, `/v1/opportunities/${stage.id}/interest`);
  const declined = async (person: Person) =>
    (await stage.as(person, 'get', '/involvement').expect(200)).body.declined as object | null;
  const NO = { answer: 'not-interested', reason: 'too-far', note: null };

  it('is that the firm declines it, whichever way it is said, and is taken back either way', async () => {
    const { body } = await interest(firm(0), 'put').send({ answer: 'not-interested', reason: 'too-far' }).expect(200);
    expect(body).toEqual({ ...NO, answeredAt: schakel.clock.now().toISOString() });
    expect(await declined(firm(0))).toMatchObject({ reason: 'too-far', note: null });
    await stage.as(firm(0), 'delete', '/decline').expect(204);
    await interest(firm(0), 'get').expect(404);
    await stage.as(firm(0), 'post', '/decline').send({ reason: 'too-far' }).expect(204);
    expect((await interest(firm(0), 'get').expect(200)).body).toMatchObject(NO);
    await interest(firm(0), 'delete').expect(204);
    expect(await declined(firm(0))).toBeNull();
    await interest(firm(0), 'delete').expect(404);
  });

  it('gives way to a yes, and to an answer', async () => {
    await interest(firm(0), 'put').send({ answer: 'interested' }).expect(200);
    await interest(firm(0), 'put').send({ answer: 'not-interested', reason: 'too-big' }).expect(200);
    expect((await interest(firm(0), 'get').expect(200)).body).toMatchObject({ answer: 'not-interested' });
    await interest(firm(0), 'put').send({ answer: 'interested' }).expect(200);
    expect(await declined(firm(0))).toBeNull();
    expect((await interest(firm(0), 'get').expect(200)).body).toMatchObject({ answer: 'interested', reason: null });
    await interest(firm(0), 'put').send({ answer: 'not-interested', reason: 'too-big' }).expect(200);
    await stage.as(firm(0), 'post', '/answer').send(answersOf('Met vaste ploegen.')).expect(201);
    expect(await declined(firm(0))).toBeNull();
    expect((await interest(firm(0), 'get').expect(200)).body).toMatchObject({ answer: 'interested' });
  });

  it('is counted once, and stands in the lists of the firm, the buyer and account managers', async () => {
    await interest(firm(0), 'put').send({ answer: 'not-interested', reason: 'too-far' }).expect(200);
    await stage.as(firm(1), 'post', '/decline').send({ reason: 'too-far' }).expect(204);
    await interest(firm(2), 'put').send({ answer: 'not-interested', reason: 'too-far' }).expect(200);
    const figures = { total: 3, reasons: [{ reason: 'too-far', firms: 3 }] };
    expect((await stage.as(stage.buyer, 'get', '/interest').expect(200)).body.notInterested).toEqual(figures);
    expect((await stage.as(stage.buyer, 'get', '/progress').expect(200)).body.declined).toMatchObject(figures);
    const { body: byName } = await schakel.as(broker, 'get', `/v1/opportunities/${stage.id}/interest`).expect(200);
    expect(byName.notInterested.map(({ firmName }: { firmName: string }) => firmName).toSorted()).toEqual([
      'Bladgoud',
      'Grasduin',
      'Heggenrank',
    ]);
    expect(byName.interested).toEqual([]);
    const { body: said } = await schakel.as(firm(1), 'get', '/v1/interests?answer=not-interested').expect(200);
    expect(said.items).toMatchObject([{ opportunity: { id: stage.id }, interest: NO }]);
    const idsIn = async (query: object) =>
      (await schakel.as(firm(1), 'get', '/v1/matches').query(query).expect(200)).body.items.map(
        ({ opportunity }: { opportunity: { id: string } }) => opportunity.id,
      ) as string[];
    expect(await idsIn({})).toContain(stage.id);
    expect(await idsIn({ hideAnswered: 'true' })).not.toContain(stage.id);
  });
});
