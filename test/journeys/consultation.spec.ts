import { CloseOverdue } from '@schakel/opportunities';
import { type Person, Schakel } from '../support/schakel.js';

const CONSULTATION = {
  title: 'Marktconsultatie schoonmaak van schoolgebouwen',
  description: 'Wij onderzoeken hoe sociale firma’s de schoonmaak van scholen kunnen doen.',
  background: 'Het contract loopt af. Wij willen weten welke percelen voor u haalbaar zijn.',
  cpv: ['90911000'],
  nuts: ['NL32'],
  deadline: '2026-12-15T17:00:00+01:00',
};

describe('A market consultation', () => {
  let schakel: Schakel;
  let buyer: Person;
  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer', { name: 'Gemeente Overal' });
  });
  afterAll(() => schakel.stop());

  async function published(content: object = CONSULTATION) {
    const { body: draft } = await schakel.as(buyer, 'post', '/v1/consultations').send(content).expect(201);
    const { body } = await schakel
      .as(buyer, 'post', `/v1/consultations/${draft.id}/publish`)
      .set('if-match', '"1"')
      .expect(200);
    await schakel.settle();
    return body as { id: string; version: number };
  }

  const found = async (query: object) => {
    const { body } = await schakel.anonymous('public', 'get', '/v1/opportunities').query(query).expect(200);
    return body.items.map((hit: { opportunity: { id: string } }) => hit.opportunity.id) as string[];
  };
  const step = (id: string, version: number, what: string, body: object = {}) =>
    schakel.as(buyer, 'post', `/v1/consultations/${id}/${what}`).set('if-match', `"${version}"`).send(body);

  it('is published with its background and found as a consultation, by its words and by its kind', async () => {
    const { id } = await published();
    const { body } = await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(200);
    expect(body).toMatchObject({
      kind: 'consultation',
      status: 'open',
      buyer: 'Gemeente Overal',
      background: CONSULTATION.background,
      deadline: '2026-12-15T16:00:00.000Z',
      source: null,
    });
    expect(await found({ text: 'schoonmaak schoolgebouwen' })).toContain(id);
    expect(await found({ text: 'percelen haalbaar' })).toContain(id);
    expect(await found({ kinds: 'consultation' })).toContain(id);
    expect(await found({ kinds: 'need' })).not.toContain(id);
  });

  it('is no need: it is not among the needs, under no address of them, and is never awarded', async () => {
    const { id, version } = await published();
    const { body } = await schakel.as(buyer, 'get', '/v1/needs').expect(200);
    expect(body.items).toEqual([]);
    await schakel.as(buyer, 'get', `/v1/needs/${id}`).expect(404);
    await schakel.as(buyer, 'post', `/v1/needs/${id}/close`).set('if-match', `"${version}"`).expect(404);
    await schakel.as(buyer, 'post', `/v1/needs/${id}/award`).set('if-match', '"2"').send({ awards: [] }).expect(404);
    expect((await step(id, version, 'award', { awards: [] })).status).toBe(404);
  });

  it('tells no firm of a draft, and who fits to the buyer alone', async () => {
    const { body: draft } = await schakel.as(buyer, 'post', '/v1/consultations').send(CONSULTATION).expect(201);
    await schakel.settle();
    expect(await found({ text: 'schoonmaak schoolgebouwen' })).not.toContain(draft.id);
    await schakel.anonymous('public', 'get', `/v1/opportunities/${draft.id}`).expect(404);
    await schakel.anonymous('public', 'get', `/v1/opportunities/${draft.id}/changes`).expect(404);
    const other = await schakel.person('buyer');
    await schakel.as(other, 'get', `/v1/consultations/${draft.id}/matches`).expect(404);
    await schakel.as(buyer, 'get', `/v1/consultations/${draft.id}/matches`).expect(200);
  });

  it('appears at the firms that fit, with reasons, until it is closed', async () => {
    const firm = await schakel.person('firm');
    const send = (version: number, path: string, body: object = {}) =>
      schakel
        .as(firm, path ? 'post' : 'patch', `/v1/firm${path}`)
        .set('if-match', `"${version}"`)
        .send(body);
    await send(1, '', { mission: 'Wij geven werk aan wie er niet aan komt.' });
    await send(2, '/capabilities', {
      title: 'Schoonmaak van scholen',
      cpv: ['90911000'],
      area: { kind: 'country', country: 'NL' },
    });
    const { id, version } = await published();
    const mine = async () => {
      const { body } = await schakel.as(firm, 'get', '/v1/matches').query({ limit: 100 }).expect(200);
      return body.items.find((match: { opportunity: { id: string } }) => match.opportunity.id === id);
    };
    const match = await mine();
    expect(match.opportunity.kind).toBe('consultation');
    expect(match.reasons.length).toBeGreaterThan(0);
    await step(id, version, 'close').expect(200);
    expect(await mine()).toBeUndefined();
    expect(await found({ text: 'schoonmaak schoolgebouwen' })).not.toContain(id);
    await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(200);
  });

  it('shows every amendment field by field, and never who made it', async () => {
    const { id } = await published();
    const amend = (version: number, change: object) =>
      schakel.as(buyer, 'patch', `/v1/consultations/${id}`).set('if-match', `"${version}"`).send(change).expect(200);
    await amend(2, { background: 'Het contract loopt een jaar later af.' });
    await amend(3, { deadline: '2026-12-20T17:00:00+01:00' });
    const { body, text } = await schakel.anonymous('public', 'get', `/v1/opportunities/${id}/changes`).expect(200);
    expect(body.items).toEqual([
      {
        version: 4,
        at: '2026-11-24T09:00:00.000Z',
        fields: [{ field: 'deadline', before: '2026-12-15T16:00:00.000Z', after: '2026-12-20T16:00:00.000Z' }],
      },
      {
        version: 3,
        at: '2026-11-24T09:00:00.000Z',
        fields: [
          { field: 'background', before: CONSULTATION.background, after: 'Het contract loopt een jaar later af.' },
        ],
      },
    ]);
    expect(text).not.toContain(buyer.personId);
    const own = await schakel.as(buyer, 'get', `/v1/consultations/${id}/changes`).expect(200);
    expect(own.body).toEqual(body);
  });

  it('is withdrawn with a reason that everyone can read, and then nothing happens to it any more', async () => {
    const { id, version } = await published();
    expect((await step(id, version, 'withdraw', {})).status).toBe(400);
    const { body } = await step(id, version, 'withdraw', { reason: 'De plannen zijn veranderd.' }).expect(200);
    expect(body.status).toBe('withdrawn');
    const seen = await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(200);
    expect(seen.body.withdrawalReason).toBe('De plannen zijn veranderd.');
    for (const what of ['publish', 'close', 'withdraw'])
      expect((await step(id, body.version, what, what === 'withdraw' ? { reason: 'Nogmaals' } : {})).status).toBe(409);
    await schakel.as(buyer, 'delete', `/v1/consultations/${id}`).expect(409);
    await schakel
      .as(buyer, 'patch', `/v1/consultations/${id}`)
      .set('if-match', `"${body.version}"`)
      .send({ title: 'Toch weer open' })
      .expect(409);
  });

  it('is thrown away as a draft, and is then nowhere', async () => {
    const { body: draft } = await schakel.as(buyer, 'post', '/v1/consultations').send(CONSULTATION).expect(201);
    await schakel.as(buyer, 'delete', `/v1/consultations/${draft.id}`).expect(204);
    await schakel.as(buyer, 'get', `/v1/consultations/${draft.id}`).expect(404);
    await schakel.as(buyer, 'delete', `/v1/consultations/${draft.id}`).expect(404);
  });

  it('may be announced as planned without a deadline, and is opened once it has one', async () => {
    const { body: draft } = await schakel
      .as(buyer, 'post', '/v1/consultations')
      .send({ ...CONSULTATION, deadline: null })
      .expect(201);
    await step(draft.id, 1, 'publish', { to: 'planned' }).expect(200);
    await schakel.settle();
    expect(await found({ text: 'schoonmaak schoolgebouwen' })).toContain(draft.id);
    const { body } = await step(draft.id, 2, 'publish');
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/deadline' })]);
    await schakel
      .as(buyer, 'patch', `/v1/consultations/${draft.id}`)
      .set('if-match', '"2"')
      .send({ deadline: CONSULTATION.deadline })
      .expect(200);
    expect((await step(draft.id, 3, 'publish')).body.status).toBe('open');
  });

  it('keeps the moment of its first publication', async () => {
    const { body: draft } = await schakel.as(buyer, 'post', '/v1/consultations').send(CONSULTATION).expect(201);
    await step(draft.id, 1, 'publish', { to: 'planned' }).expect(200);
    schakel.clock.forward(60_000);
    const { body } = await step(draft.id, 2, 'publish').expect(200);
    expect(body.publishedAt).toBe('2026-11-24T09:00:00.000Z');
  });

  it('is listed page by page, newest first, each once, and by status', async () => {
    const person = await schakel.person('buyer');
    const made: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      const title = `Consultatie nummer ${at}`;
      const { body } = await schakel.as(person, 'post', '/v1/consultations').send({ title }).expect(201);
      made.push(body.id);
      if (at % 2 === 1) schakel.clock.forward(1);
    }
    const listed: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { body } = await schakel.as(person, 'get', '/v1/consultations').query({ limit: 2, cursor }).expect(200);
      listed.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    expect([...listed].sort()).toEqual([...made].sort());
    expect(listed[0]).toBe(made[4]);
    const open = await schakel.as(person, 'get', '/v1/consultations').query({ status: 'open' }).expect(200);
    expect(open.body).toEqual({ items: [], next: null });
    for (const position of [
      ['gisteren', made[0]],
      ['2026-11-24T09:00:00.000Z', 'x'],
      [1, 2],
    ]) {
      const cursor = Buffer.from(JSON.stringify(position)).toString('base64url');
      expect((await schakel.as(person, 'get', '/v1/consultations').query({ cursor })).status).toBe(400);
    }
  });

  it('takes no moment that does not exist, in a text or in a search', async () => {
    for (const deadline of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '2027-02-30T12:00:00Z'])
      expect((await schakel.as(buyer, 'post', '/v1/consultations').send({ ...CONSULTATION, deadline })).status).toBe(
        400,
      );
    const search = (deadlineUntil: string) =>
      schakel.anonymous('public', 'get', '/v1/opportunities').query({ deadlineUntil });
    for (const until of ['2027-W05', '2027-032', 'morgen']) expect((await search(until)).status).toBe(400);
    for (const until of ['2027-02-01', '2027-02-01T12:00:00+01:00']) expect((await search(until)).status).toBe(200);
  });

  it('is over at its deadline, to the second: not found, not matched, not amended, recorded or not', async () => {
    const { id } = await published({ ...CONSULTATION, deadline: '2026-11-24T09:05:00Z' });
    const toDeadline = new Date('2026-11-24T09:05:00Z').getTime() - schakel.clock.now().getTime();
    schakel.clock.forward(toDeadline - 1);
    expect(await found({ kinds: 'consultation', text: 'schoolgebouwen' })).toContain(id);
    schakel.clock.forward(1);
    expect(await found({ kinds: 'consultation', text: 'schoolgebouwen' })).not.toContain(id);
    const late = await schakel
      .as(buyer, 'patch', `/v1/consultations/${id}`)
      .set('if-match', '"2"')
      .send({ deadline: CONSULTATION.deadline });
    expect([late.status, late.body.code]).toEqual([409, 'illegal-transition']);
    await schakel.get(CloseOverdue).execute();
    const { body } = await schakel.anonymous('public', 'get', `/v1/opportunities/${id}`).expect(200);
    expect(body.status).toBe('closed');
  });
});
