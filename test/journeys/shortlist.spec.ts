import { randomUUID } from 'node:crypto';
import { newNeed, publishedFirm, turnFirm } from '../support/market.js';
import { type Person, Schakel } from '../support/schakel.js';

const WHY = 'Kent de wijk en doet dit werk al voor twee scholen.';

interface Entry {
  firmId: string;
  firmName: string;
  firm: { name: string } | null;
  rationale: string;
  addedBy: string;
  version: number;
}

describe('A shortlist', () => {
  let schakel: Schakel;
  let buyer: Person;
  let broker: Person;
  let firms: Person[];
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
    broker = await schakel.person('broker');
    firms = [];
    for (const name of ['Amstelglans', 'Bezemwagen', 'Chemievrij']) firms.push(await publishedFirm(schakel, name));
  });
  afterAll(() => schakel.stop());

  const firm = (at: number) => firms[at] as Person;
  const list = async (path: string, person = buyer) =>
    (await schakel.as(person, 'get', path).expect(200)).body.items as Entry[];
  const names = async (path: string, person = buyer) => (await list(path, person)).map(({ firmName }) => firmName);
  const add = (path: string, firmId: string, rationale = WHY, person = buyer) =>
    schakel.as(person, 'post', path).send({ firmId, rationale });
  const needList = async (content: object = {}, options = {}) =>
    `/v1/needs/${await newNeed(schakel, buyer, content, options)}/shortlist`;

  it('holds firms with the reason, who put them aside and when, also for a draft', async () => {
    const path = await needList({}, { publish: false });
    expect(await list(path)).toEqual([]);
    const { body, headers } = await add(path, firm(0).organisationId).expect(201);
    expect(body).toMatchObject({
      firmId: firm(0).organisationId,
      firmName: 'Amstelglans',
      firm: { name: 'Amstelglans', eligibility: expect.any(Object) },
      rationale: WHY,
      addedBy: expect.stringContaining('Mens'),
      addedAt: schakel.clock.now().toISOString(),
      version: 1,
    });
    expect(headers['etag']).toBe('"1"');
    expect(await list(path)).toEqual([body]);
    const { body: again } = await add(path, firm(0).organisationId).expect(409);
    expect(again.code).toBe('conflict');
  });

  it('takes no firm without a reason, and none that is not published', async () => {
    const path = await needList();
    for (const rationale of [undefined, '', '  ', 'ja'])
      expect((await add(path, firm(0).organisationId, rationale ?? (null as never)).expect(400)).body.errors).toEqual(
        expect.arrayContaining([expect.objectContaining({ pointer: '/rationale' })]),
      );
    const draft = await schakel.person('firm', { name: 'Nog Niet Af' });
    await schakel.as(draft, 'get', '/v1/firm').expect(200);
    for (const id of [draft.organisationId, randomUUID(), buyer.organisationId]) await add(path, id).expect(404);
    expect(await list(path)).toEqual([]);
  });

  it('has an order that one changes as a whole, and not over the head of a colleague', async () => {
    const path = await needList();
    const ids = firms.map(({ organisationId }) => organisationId);
    for (const id of ids) await add(path, id).expect(201);
    const order = (firmIds: string[]) => schakel.as(buyer, 'put', `${path}/order`).send({ firmIds });
    const { body } = await order([ids[2] ?? '', ids[0] ?? '', ids[1] ?? '']).expect(200);
    expect(body.items.map(({ firmName }: Entry) => firmName)).toEqual(['Chemievrij', 'Amstelglans', 'Bezemwagen']);
    expect(await names(path)).toEqual(['Chemievrij', 'Amstelglans', 'Bezemwagen']);
    await order(ids.slice(1)).expect(409);
    await order([...ids, randomUUID()]).expect(409);
    expect((await order([ids[0] ?? '', ids[0] ?? '', ids[1] ?? '']).expect(400)).body.errors[0]).toMatchObject({
      pointer: '/firmIds',
      code: 'duplicate',
    });
    expect(await names(path)).toEqual(['Chemievrij', 'Amstelglans', 'Bezemwagen']);
  });

  it('lets a removal be undone: the firm is back in its place, with its reason', async () => {
    const path = await needList();
    for (const { organisationId } of firms) await add(path, organisationId).expect(201);
    const entry = `${path}/${firm(1).organisationId}`;
    await schakel.as(buyer, 'post', `${entry}/restore`).expect(409);
    await schakel.as(buyer, 'delete', entry).expect(204);
    expect(await names(path)).toEqual(['Amstelglans', 'Chemievrij']);
    await schakel.as(buyer, 'delete', entry).expect(404);
    await schakel.as(buyer, 'patch', entry).set('if-match', '"2"').send({ rationale: WHY }).expect(404);
    const { body } = await schakel.as(buyer, 'post', `${entry}/restore`).expect(200);
    expect(body).toMatchObject({ rationale: WHY, version: 3 });
    expect(await names(path)).toEqual(['Amstelglans', 'Bezemwagen', 'Chemievrij']);

    await schakel.as(buyer, 'delete', entry).expect(204);
    await add(path, firm(1).organisationId, 'Toch weer, om een andere reden.').expect(201);
    expect(await names(path)).toEqual(['Amstelglans', 'Chemievrij', 'Bezemwagen']);
    expect((await list(path))[2]?.rationale).toBe('Toch weer, om een andere reden.');
  });

  it('lets one of two colleagues change a reason and tells the other', async () => {
    const path = await needList();
    await add(path, firm(0).organisationId).expect(201);
    const change = (rationale: string, tag = '"1"') =>
      schakel
        .as(buyer, 'patch', `${path}/${firm(0).organisationId}`)
        .set('if-match', tag)
        .send({ rationale });
    const answers = await Promise.all([change('De reden van de een'), change('De reden van de ander')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    await schakel
      .as(buyer, 'patch', `${path}/${firm(0).organisationId}`)
      .send({ rationale: 'Zonder versie' })
      .expect(428);
    expect((await change('', '"2"').expect(400)).body.errors[0].pointer).toBe('/rationale');
  });

  it('puts a firm aside once, however often it is asked at the same moment', async () => {
    const path = await needList();
    const answers = await Promise.all(Array.from({ length: 8 }, () => add(path, firm(0).organisationId)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)]);
    expect(await names(path)).toEqual(['Amstelglans']);
  });

  it('keeps a firm that takes its profile back, shown as no longer listed, without its profile', async () => {
    const path = await needList();
    const leaving = await publishedFirm(schakel, 'Dagdromer');
    await add(path, leaving.organisationId).expect(201);
    await turnFirm(schakel, leaving, 'unpublish');
    expect(await list(path)).toEqual([expect.objectContaining({ firmName: 'Dagdromer', firm: null, rationale: WHY })]);
    const { body } = await schakel
      .as(buyer, 'patch', `${path}/${leaving.organisationId}`)
      .set('if-match', '"1"')
      .send({ rationale: 'Vragen waarom ze stoppen.' })
      .expect(200);
    expect(body).toMatchObject({ firm: null, version: 2 });
    await turnFirm(schakel, leaving, 'publish');
    expect((await list(path))[0]?.firm?.name).toBe('Dagdromer');
  });

  it('is there for a consultation as well, under its own address', async () => {
    const { body } = await schakel
      .as(buyer, 'post', '/v1/consultations')
      .send({ title: 'Een consultatie' })
      .expect(201);
    const path = `/v1/consultations/${body.id}/shortlist`;
    await add(path, firm(0).organisationId).expect(201);
    expect(await names(path)).toEqual(['Amstelglans']);
    await schakel.as(buyer, 'get', `/v1/needs/${body.id}/shortlist`).expect(404);
  });

  it('belongs to one organisation: to another it does not exist, and an account manager has one of its own', async () => {
    const id = await newNeed(schakel, buyer);
    const path = `/v1/needs/${id}/shortlist`;
    const firmId = firm(0).organisationId;
    await add(path, firmId, 'KANARIE van de inkoper').expect(201);
    const other = await schakel.person('buyer');
    const requests: ['get' | 'post' | 'put' | 'patch' | 'delete', string, object?][] = [
      ['get', ''],
      ['post', '', { firmId, rationale: WHY }],
      ['put', '/order', { firmIds: [firmId] }],
      ['patch', `/${firmId}`, { rationale: WHY }],
      ['delete', `/${firmId}`],
      ['post', `/${firmId}/restore`],
    ];
    for (const [method, suffix, body] of requests) {
      const ask = (need: string) =>
        schakel.as(other, method, `/v1/needs/${need}/shortlist${suffix}`).set('if-match', '"1"').send(body);
      const [foreign, unknown] = [await ask(id), await ask(randomUUID())];
      expect(`${method} ${suffix} ${foreign.status}`).toBe(`${method} ${suffix} 404`);
      expect(foreign.body).toEqual(unknown.body);
    }
    const theirs = `/v1/opportunities/${id}/shortlist`;
    expect(await list(theirs, broker)).toEqual([]);
    await add(theirs, firmId, 'KANARIE van het bureau', broker).expect(201);
    await add(theirs, firm(1).organisationId, WHY, broker).expect(201);
    expect(await names(theirs, broker)).toEqual(['Amstelglans', 'Bezemwagen']);
    const [mine] = await list(path);
    expect(mine?.rationale).toBe('KANARIE van de inkoper');
    expect(await list(theirs, await schakel.person('broker'))).toEqual([]);
    const draft = await newNeed(schakel, buyer, {}, { publish: false });
    await schakel.as(broker, 'get', `/v1/opportunities/${draft}/shortlist`).expect(404);
  });

  it('is never shown to firms or to the public', async () => {
    const path = await needList();
    await add(path, firm(0).organisationId, 'KANARIE op de lijst').expect(201);
    const id = path.split('/')[3];
    for (const own of ['/v1/firm', '/v1/matches', `/v1/opportunities/${id}`, `/v1/opportunities/${id}/changes`]) {
      const { text } = await schakel.as(firm(0), 'get', own).expect(200);
      expect(text).not.toContain('KANARIE');
    }
    const { text } = await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(200);
    expect(text).not.toContain('KANARIE');
    for (const api of ['supplier', 'public'] as const)
      await schakel.as({ ...firm(0), api }, 'get', `/v1/opportunities/${id}/shortlist`).expect(404);
  });

  it('can be read by a reader and changed by an editor, and leaves a trail without the reason', async () => {
    const path = await needList();
    const { organisationId } = buyer;
    const reader = await schakel.person('buyer', { organisationId, role: 'reader' });
    const editor = await schakel.person('buyer', { organisationId, role: 'editor' });
    await add(path, firm(0).organisationId, WHY, reader).expect(403);
    const { body } = await add(path, firm(0).organisationId, WHY, editor).expect(201);
    expect(await list(path, reader)).toEqual([body]);
    await schakel.as(editor, 'delete', `${path}/${firm(0).organisationId}`).expect(204);
    const trail = await schakel.database.query(
      `select action, actor, details::text as details from audit where subject = $1 and action like 'shortlist.%' order by id`,
      [`opportunity:${path.split('/')[3]}`],
    );
    expect(trail.map(({ action, actor }: Record<string, string>) => [action, actor])).toEqual([
      ['shortlist.added', editor.personId],
      ['shortlist.removed', editor.personId],
    ]);
    expect(JSON.stringify(trail)).not.toContain('wijk');
  });

  it('goes with a draft that is thrown away', async () => {
    const path = await needList({}, { publish: false });
    await add(path, firm(0).organisationId).expect(201);
    await schakel.as(buyer, 'delete', path.replace('/shortlist', '')).expect(204);
    await schakel.as(buyer, 'get', path).expect(404);
  });
});
