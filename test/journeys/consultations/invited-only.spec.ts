import { randomUUID } from 'node:crypto';
import { mailed, plannedConsultation, publish, publishedFirm } from '../../support/consultations.js';
import { type ApiName, type Person, Schakel } from '../../support/schakel.js';

const REASON = 'Het gaat om de beveiliging van een gebouw: de tekening mag niet openbaar zijn.';

describe('A consultation for invited firms only', () => {
  let schakel: Schakel;
  let buyer: Person;
  let broker: Person;
  let [invited, stranger]: Person[] = [];
  let id: string;
  const path = (rest = '') => `/v1/consultations/${id}${rest}`;
  const access = (version: number, invitedOnlyReason: string | null) =>
    schakel.as(buyer, 'put', path('/access')).set('if-match', `"${version}"`).send({ invitedOnlyReason });
  const invite = (person: Person | undefined) =>
    schakel
      .as(buyer, 'post', path('/invitations'))
      .send({ firmIds: [person?.organisationId], rationale: 'Zij kennen het gebouw.', origin: 'search' });

  /** Everywhere a consultation could show, as each reader sees it. */
  async function traces(): Promise<string[]> {
    await schakel.settle();
    const readers: [string, ApiName, Person | undefined][] = [
      ['public', 'public', undefined],
      ['stranger', 'supplier', stranger],
      ['broker', 'broker', broker],
    ];
    const found: string[] = [];
    for (const [reader, api, person] of readers) {
      const get = (where: string) => (person ? schakel.as(person, 'get', where) : schakel.anonymous(api, 'get', where));
      for (const where of [
        `/v1/opportunities/${id}`,
        `/v1/opportunities/${id}/changes`,
        `/v1/opportunities?text=groenonderhoud&limit=100`,
        `/v1/opportunities?kinds=consultation&limit=100`,
        ...(reader === 'broker'
          ? [`/v1/opportunities/${id}/matches`]
          : [
              path(),
              path('/questions'),
              ...(reader === 'public' ? [path('/ledger'), path('/ledger/verification')] : []),
            ]),
        ...(reader === 'stranger'
          ? ['/v1/matches?limit=100', '/v1/consultations', path('/draft'), path('/my-questions')]
          : []),
      ]) {
        const { status, text } = await get(where);
        const isList = !where.includes(id);
        expect([reader, where, status]).toEqual([reader, where, isList || status === 200 ? 200 : 404]);
        if (isList ? text.includes(id) : status === 200) found.push(`${reader} ${where.replace(id, '…')}`);
      }
    }
    return found;
  }

  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer', { name: 'Gemeente Overal' });
    broker = await schakel.person('broker');
    invited = await publishedFirm(schakel, 'De Genodigde');
    stranger = await publishedFirm(schakel, 'De Ander');
    id = await plannedConsultation(schakel, buyer);
  });
  afterAll(() => schakel.stop());

  it('asks for a reason', async () => {
    expect((await access(2, 'omdat').expect(400)).body.errors[0]).toMatchObject({ pointer: '/invitedOnlyReason' });
    await schakel.as(buyer, 'put', path('/access')).set('if-match', '"2"').send({}).expect(400);
    await access(1, REASON).expect(412);
    const { body } = await access(2, REASON).expect(200);
    expect(body).toMatchObject({ phase: 'draft', invitedOnlyReason: REASON, version: 3 });
  });

  it('is not published for nobody', async () => {
    expect((await publish(schakel, buyer, id).expect(400)).body.errors[0]).toMatchObject({ pointer: '/invitations' });
  });

  it('notes whom it invites, and tells them at the publication', async () => {
    for (const person of [invited, stranger]) await invite(person).expect(201);
    await schakel.as(buyer, 'delete', path(`/invitations/${stranger?.organisationId}`)).expect(204);
    await schakel.as(buyer, 'delete', path(`/invitations/${stranger?.organisationId}`)).expect(404);
    expect(await mailed(schakel, `invited:${id}:%`)).toEqual([]);
    await schakel.as(invited as Person, 'get', path()).expect(404);
    await publish(schakel, buyer, id).expect(200);
    expect(await mailed(schakel, `invited:${id}:%`)).toEqual([invited?.email]);
    const { body } = await schakel.as(buyer, 'get', path('/invitations')).expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({ firmName: 'De Genodigde', origin: 'search', rationale: 'Zij kennen het gebouw.' }),
    ]);
    await schakel.as(buyer, 'delete', path(`/invitations/${invited?.organisationId}`)).expect(409);
  });

  it('is there for the invited, with the reason, and for nobody else', async () => {
    const { body } = await schakel.as(invited as Person, 'get', path()).expect(200);
    expect(body).toMatchObject({
      phase: 'questions-open',
      invitedOnlyReason: REASON,
      opportunity: { invitedOnly: true },
    });
    await schakel.as(invited as Person, 'get', `/v1/opportunities/${id}`).expect(200);
    const mine = await schakel.as(invited as Person, 'get', '/v1/consultations').expect(200);
    expect(mine.body.items).toEqual([
      expect.objectContaining({ opportunity: expect.objectContaining({ id }), invitedAt: expect.any(String) }),
    ]);
    const standing = await schakel.as(invited as Person, 'get', path('/involvement')).expect(200);
    expect(standing.body).toMatchObject({ invitedAt: expect.any(String), draftSavedAt: null, declined: null });
    const sole = await schakel.as(invited as Person, 'get', `/v1/opportunities/${id}/match`).expect(200);
    expect(sole.body).toEqual({ match: null, answered: null });
    await schakel.as(stranger as Person, 'get', path('/involvement')).expect(404);
    await schakel.as(stranger as Person, 'get', `/v1/opportunities/${id}/match`).expect(404);
    expect(await traces()).toEqual([]);
    const unknown = await schakel.as(stranger as Person, 'get', `/v1/consultations/${randomUUID()}`).expect(404);
    expect((await schakel.as(stranger as Person, 'get', path()).expect(404)).body).toEqual(unknown.body);
  });

  it('shows its buyer who would fit, so that it can invite them', async () => {
    const { body } = await schakel.as(buyer, 'get', path('/matches?limit=100')).expect(200);
    expect(body.items.map(({ firm }: { firm: { name: string } }) => firm.name)).toContain('De Ander');
  });

  it('stands in the ledger as known to the invited only, with the reason', async () => {
    const { body } = await schakel.as(buyer, 'get', path('/ledger')).expect(200);
    expect(body.items.map(({ kind, audience }: Record<string, string>) => `${kind} ${audience}`)).toEqual([
      'published invited',
      'invited buyer',
    ]);
    expect(body.items[0].payload).toMatchObject({ invitedOnlyReason: REASON });
    expect(body.items[1].payload).toEqual({
      rationale: 'Zij kennen het gebouw.',
      origin: 'search',
      firm: invited?.organisationId,
    });
  });

  it('is not found by whoever tries to take part', async () => {
    const attempts = [
      schakel.as(stranger as Person, 'post', path('/questions')).send({ text: 'Mogen wij ook meedoen?' }),
      schakel.as(stranger as Person, 'put', path('/draft')).send({ draftVersion: 0, answers: [] }),
      schakel.as(stranger as Person, 'post', path('/answer')).send({ answers: [] }),
      schakel.as(stranger as Person, 'post', path('/decline')).send({ reason: 'too-big' }),
      schakel.as(stranger as Person, 'delete', path('/decline')),
      schakel.as(stranger as Person, 'delete', path('/answer')),
    ];
    for (const attempt of attempts) expect((await attempt).status).toBe(404);
  });

  it('is opened to everyone later, announced, and never closed again', async () => {
    await access(3, 'Een andere reden, die er ook toe doet.').expect(409);
    const { body } = await access(3, null).expect(200);
    expect(body).toMatchObject({ invitedOnlyReason: null, version: 4 });
    expect(await mailed(schakel, `consultation:${id}:%`)).toEqual([invited?.email]);
    expect((await traces()).sort()).toEqual([
      'broker /v1/opportunities/…',
      'broker /v1/opportunities/…/changes',
      'broker /v1/opportunities/…/matches',
      'broker /v1/opportunities?kinds=consultation&limit=100',
      'broker /v1/opportunities?text=groenonderhoud&limit=100',
      'public /v1/consultations/…',
      'public /v1/consultations/…/ledger',
      'public /v1/consultations/…/ledger/verification',
      'public /v1/consultations/…/questions',
      'public /v1/opportunities/…',
      'public /v1/opportunities/…/changes',
      'public /v1/opportunities?kinds=consultation&limit=100',
      'public /v1/opportunities?text=groenonderhoud&limit=100',
      'stranger /v1/consultations/…',
      'stranger /v1/consultations/…/my-questions',
      'stranger /v1/consultations/…/questions',
      'stranger /v1/matches?limit=100',
      'stranger /v1/opportunities/…',
      'stranger /v1/opportunities/…/changes',
      'stranger /v1/opportunities?kinds=consultation&limit=100',
      'stranger /v1/opportunities?text=groenonderhoud&limit=100',
    ]);
    const ledger = await schakel.anonymous('public', 'get', path('/ledger')).expect(200);
    expect(ledger.body.items.at(-1)).toMatchObject({
      kind: 'disclosed',
      audience: 'everyone',
      payload: { entries: [1], invitedOnly: false },
    });
    const changes = await schakel.anonymous('public', 'get', `/v1/opportunities/${id}/changes`).expect(200);
    expect(changes.body.items[0].fields).toEqual([{ field: 'invitedOnly', before: true, after: false }]);
    expect(changes.text).not.toContain(invited?.organisationId);
    await access(4, REASON).expect(409);
  });
});

describe('Saying no to a consultation', () => {
  let schakel: Schakel;
  let buyer: Person;
  let firms: Person[];
  let id: string;
  const path = (rest = '') => `/v1/consultations/${id}${rest}`;
  const decline = (person: Person | undefined, body: object) =>
    schakel.as(person as Person, 'post', path('/decline')).send(body);
  const declined = async () => (await schakel.as(buyer, 'get', path('/progress')).expect(200)).body.declined as unknown;

  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer');
    firms = [];
    for (const name of ['Een', 'Twee', 'Drie', 'Vier']) firms.push(await publishedFirm(schakel, name));
    id = await plannedConsultation(schakel, buyer);
    await publish(schakel, buyer, id).expect(200);
    const firmIds = firms.map(({ organisationId }) => organisationId);
    await schakel
      .as(buyer, 'post', path('/invitations'))
      .send({ firmIds, rationale: 'Zij doen dit werk.', origin: 'matches' })
      .expect(201);
  });
  afterAll(() => schakel.stop());

  it('takes one request, and the buyer learns nothing of fewer than three', async () => {
    for (const at of [0, 1]) await decline(firms[at], { reason: 'too-big', note: 'KANARIE' }).expect(204);
    expect(await declined()).toEqual({ total: null, reasons: [], notes: [] });
    await decline(firms[2], { reason: 'too-big' }).expect(204);
    expect(await declined()).toEqual({ total: 3, reasons: [{ reason: 'too-big', firms: 3 }], notes: [] });
  });

  it('names no firm to the buyer anywhere: not in the ledger, not in a mail', async () => {
    for (const where of ['/ledger', '/progress', '/invitations', '/questions', '/plan'])
      expect((await schakel.as(buyer, 'get', path(where)).expect(200)).text).not.toContain('KANARIE');
    const { body } = await schakel.as(buyer, 'get', path('/ledger')).expect(200);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'published',
      'invited',
      'invited',
      'invited',
      'invited',
    ]);
    expect(await mailed(schakel, '%declin%')).toEqual([]);
  });

  it('can be changed and taken back, and an answer takes it back as well', async () => {
    await decline(firms[2], { reason: 'too-late' }).expect(204);
    expect(await declined()).toEqual({ total: 3, reasons: [], notes: [] });
    await schakel.as(firms[2] as Person, 'delete', path('/decline')).expect(204);
    await schakel.as(firms[2] as Person, 'delete', path('/decline')).expect(404);
    const answers = [{ questionId: 'aanpak', value: 'Toch wel.', confidential: false }];
    await schakel
      .as(firms[1] as Person, 'post', path('/answer'))
      .send({ answers })
      .expect(201);
    expect(await declined()).toEqual({ total: null, reasons: [], notes: [] });
    const { body } = await schakel.as(firms[1] as Person, 'get', '/v1/consultations').expect(200);
    expect(body.items[0]).toMatchObject({ declined: null, submittedAt: expect.any(String) });
  });

  it('counts as an answer in the firm’s own record', async () => {
    const record = async (at: number) =>
      (await schakel.as(firms[at] as Person, 'get', '/v1/consultations/record').expect(200)).body as unknown;
    expect(await record(0)).toEqual({ invited: 1, answered: 0, declined: 1 });
    expect(await record(1)).toEqual({ invited: 1, answered: 1, declined: 0 });
    expect(await record(3)).toEqual({ invited: 1, answered: 0, declined: 0 });
  });

  it('needs a reason from the list, and is over with the consultation', async () => {
    await decline(firms[3], { reason: 'geen zin' }).expect(400);
    await decline(firms[3], {}).expect(400);
    schakel.clock.forward(40 * 86_400_000);
    const { body } = await schakel
      .anonymous('supplier', 'post', '/v1/sessions')
      .send({ email: firms[3]?.email, password: 'een lange zin die niemand raadt' });
    const person = { ...(firms[3] as Person), token: body.accessToken as string };
    await decline(person, { reason: 'too-late' }).expect(409);
  });
});
