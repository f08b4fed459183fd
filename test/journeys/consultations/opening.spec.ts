import { answersOf, CONSULTATION, Stage, signedIn } from '../../support/consultation.js';
import { Schakel } from '../../support/schakel.js';

describe('The opening of sealed answers', () => {
  let schakel: Schakel;
  let stage: Stage;
  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  afterAll(() => schakel.stop());
  beforeEach(async () => {
    start = schakel.clock.now().getTime();
    stage = await Stage.published(schakel, { content: { deadline: later(24) }, plan: { questionsUntil: later(14) } });
    await stage
      .as(await stage.firm('Firma Eerst'), 'post', '/answer')
      .send(answersOf('Met vaste ploegen.'))
      .expect(201);
    stage.moveTo(later(24));
  });

  let start: number;
  /** So many days after the start of the test. */
  const later = (days: number) => new Date(start + days * 86_400_000).toISOString();
  const open = (person = stage.buyer) => stage.as(person, 'post', '/opening');
  const entries = async (kind: string) =>
    (
      (await schakel.database.query('select payload from ledger_entry where consultation_id = $1 and kind = $2', [
        stage.id,
        kind,
      ])) as { payload: object }[]
    ).map(({ payload }) => payload);

  it('waits half a minute for who was in time, to the second', async () => {
    schakel.clock.forward(29_999);
    const { body } = await open().expect(409);
    expect(body.detail).toContain(new Date(new Date(later(24)).getTime() + 30_000).toISOString());
    schakel.clock.forward(1);
    expect((await open().expect(200)).body).toMatchObject({ state: 'requested', requestedBy: stage.buyer.personId });
  });

  it('takes two members: the same one twice opens nothing, however often and however fast', async () => {
    schakel.clock.forward(60_000);
    const replies = await Promise.all(Array.from({ length: 8 }, () => open()));
    for (const { status, body } of replies) expect([status, body.state]).toEqual([200, 'requested']);
    expect(await entries('opening-requested')).toEqual([{ by: stage.buyer.personId }]);
    expect(await entries('opened')).toEqual([]);
    await stage.as(stage.buyer, 'get', '/answers').expect(409);
  });

  it('of two members at the same moment is one request and one opening', async () => {
    schakel.clock.forward(60_000);
    const replies = await Promise.all([open(), open(stage.colleague)]);
    expect(replies.map(({ body }) => body.state).sort()).toEqual(['opened', 'requested']);
    const steps = [...(await entries('opening-requested')), ...(await entries('opening-confirmed'))] as {
      by: string;
    }[];
    expect(steps.map(({ by }) => by).sort()).toEqual([stage.buyer.personId, stage.colleague.personId].sort());
    expect(await entries('opening-confirmed')).toHaveLength(1);
    expect(await entries('opened')).toEqual([{ members: 2, answers: 1 }]);
    expect(await stage.phase()).toBe('opened');
  });

  it('does not count who was removed, or may only read, since the request', async () => {
    schakel.clock.forward(60_000);
    const third = await signedIn(schakel, 'buyer', { organisationId: stage.buyer.organisationId, role: 'editor' });
    await open(third).expect(200);
    await schakel.as(stage.buyer, 'delete', `/v1/members/${third.personId}`).expect(204);
    expect((await open(stage.colleague).expect(200)).body).toMatchObject({
      state: 'requested',
      requestedBy: stage.colleague.personId,
    });
    await schakel
      .as(stage.buyer, 'patch', `/v1/members/${stage.colleague.personId}`)
      .send({ role: 'reader' })
      .expect(204);
    expect((await open().expect(200)).body).toMatchObject({ state: 'requested', requestedBy: stage.buyer.personId });
    await open(stage.colleague).expect(403);
    expect(await entries('opened')).toEqual([]);
    expect(await entries('opening-requested')).toHaveLength(3);
  });

  it('races with a removal: it opens with two who are members, or not at all', async () => {
    schakel.clock.forward(60_000);
    await open(stage.colleague).expect(200);
    const [removed, opened] = await Promise.all([
      schakel.as(stage.buyer, 'delete', `/v1/members/${stage.colleague.personId}`),
      open(),
    ]);
    expect(removed.status).toBe(204);
    expect(opened.status).toBe(200);
    expect(await entries('opened')).toHaveLength(opened.body.state === 'opened' ? 1 : 0);
    if (opened.body.state === 'requested') expect(opened.body.requestedBy).toBe(stage.buyer.personId);
  });

  it('tells colleagues once that a second one is needed', async () => {
    schakel.clock.forward(60_000);
    await open().expect(200);
    await open().expect(200);
    const mails = (await schakel.database.query(
      `select recipient from mail_outbox where event like $1 order by recipient`,
      [`opening-requested:${stage.id}:%`],
    )) as { recipient: string }[];
    expect(mails.map(({ recipient }) => recipient)).toEqual([stage.buyer.email, stage.colleague.email].sort());
  });

  it('does not happen to what was withdrawn', async () => {
    schakel.clock.forward(60_000);
    const { headers } = await stage.as(stage.buyer, 'get').expect(200);
    await stage
      .as(stage.buyer, 'post', '/withdraw')
      .set('if-match', headers['etag'] ?? '')
      .send({ reason: 'De plannen zijn veranderd.' })
      .expect(200);
    expect((await open().expect(409)).body.detail).toContain('withdrawn');
  });
});

describe('The opening by one member and the clock', () => {
  it('is refused where the installation asks for two', async () => {
    const schakel = await Schakel.start();
    const buyer = await signedIn(schakel, 'buyer');
    const { body } = await schakel.as(buyer, 'post', '/v1/consultations').send(CONSULTATION).expect(201);
    const refused = await schakel
      .as(buyer, 'patch', `/v1/consultations/${body.id}/plan`)
      .set('if-match', '"1"')
      .send({ openingMembers: 1 })
      .expect(400);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/openingMembers' })]);
    await schakel.stop();
  });

  it('is enough where the installation says so', async () => {
    const policy = {
      answerWorkingDays: 10,
      questionWorkingDays: 5,
      openingMembers: 1,
      openingGraceSeconds: 0,
      daysOff: [],
    } as const;
    const schakel = await Schakel.start({ consultations: policy });
    const stage = await Stage.published(schakel, { plan: { openingMembers: 1 } });
    await stage
      .as(await stage.firm('Firma Eerst'), 'post', '/answer')
      .send(answersOf('Met ploegen.'))
      .expect(201);
    stage.moveTo(CONSULTATION.deadline);
    schakel.clock.forward(-1);
    await stage.as(stage.buyer, 'post', '/opening').expect(409);
    schakel.clock.forward(1);
    expect((await stage.as(stage.buyer, 'post', '/opening').expect(200)).body).toMatchObject({
      state: 'opened',
      answers: 1,
    });
    await schakel.stop();
  });
});
