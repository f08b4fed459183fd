import { CloseOverdue } from '@schakel/opportunities';
import { answersOf, CONSULTATION, PLAN, signedIn, Stage } from '../../support/consultation.js';
import { Schakel } from '../../support/schakel.js';

describe('The phases of a consultation', () => {
  let schakel: Schakel;
  let stage: Stage;
  beforeEach(async () => {
    schakel = await Schakel.start();
    stage = await Stage.published(schakel);
  });
  afterEach(() => schakel.stop());

  /** Phase and next step as each API shows them; they must be the same. */
  async function shown(): Promise<{ phase: string; next: object | null }> {
    const firm = await stage.firm('Firma die kijkt');
    const replies = [
      await schakel.anonymous('public', 'get', stage.path()).expect(200),
      await stage.as(firm, 'get').expect(200),
      await stage.as(await signedIn(schakel, 'broker'), 'get').expect(200),
      await stage.as(stage.buyer, 'get', '/plan').expect(200),
    ];
    const [first, ...others] = replies.map(({ body }) => ({ phase: body.phase, next: body.next }));
    for (const other of others) expect(other).toEqual(first);
    const { body: own } = await schakel.as(stage.buyer, 'get', '/v1/consultations').expect(200);
    expect(own.items).toMatchObject([{ id: stage.id, phase: first?.phase }]);
    return first as { phase: string; next: object | null };
  }

  const etag = async (rest: string) => (await stage.as(stage.buyer, 'get', rest).expect(200)).headers['etag'] ?? '';
  const archive = async () => stage.as(stage.buyer, 'post', '/archive').set('if-match', await etag('/plan'));
  const withdraw = async () =>
    stage
      .as(stage.buyer, 'post', '/withdraw')
      .set('if-match', await etag(''))
      .send({ reason: 'De plannen zijn anders.' });
  const questionsUntil = new Date(PLAN.questionsUntil).toISOString();
  const deadline = new Date(CONSULTATION.deadline).toISOString();

  it('are the same in every API, to the second, whether or not the worker has been by', async () => {
    const firm = await stage.firm('Firma die vraagt');
    expect(await shown()).toEqual({
      phase: 'questions-open',
      next: { phase: 'questions-answered', at: questionsUntil, by: 'clock' },
    });
    const { body: asked } = await stage
      .as(firm, 'post', '/questions')
      .send({ text: 'Mogen wij één wijk doen?' })
      .expect(201);
    stage.moveTo(questionsUntil);
    schakel.clock.forward(-1);
    expect((await shown()).phase).toBe('questions-open');
    schakel.clock.forward(1);
    expect(await shown()).toEqual({
      phase: 'questions-closed',
      next: { phase: 'answers-closed', at: deadline, by: 'clock' },
    });
    await stage
      .as(stage.buyer, 'patch', `/questions/${asked.id}`)
      .set('if-match', '"1"')
      .send({ answer: 'Ja, dat mag.' })
      .expect(200);
    await stage
      .as(stage.buyer, 'post', '/questions/publish')
      .send({ questionIds: [asked.id] })
      .expect(200);
    expect((await shown()).phase).toBe('questions-answered');
    stage.moveTo(deadline);
    schakel.clock.forward(-1);
    await stage.as(firm, 'post', '/answer').send(answersOf('Net op tijd.')).expect(201);
    schakel.clock.forward(1);
    const over = {
      phase: 'answers-closed',
      next: { phase: 'opened', at: new Date(new Date(deadline).getTime() + 30_000).toISOString(), by: 'buyer' },
    };
    expect(await shown()).toEqual(over);
    await schakel.get(CloseOverdue).execute();
    expect(await shown()).toEqual(over);
    await stage.opened();
    expect(await shown()).toEqual({ phase: 'opened', next: { phase: 'report-published', at: null, by: 'buyer' } });
  });

  it('end with archiving, which waits for the opening of answers', async () => {
    await stage
      .as(await stage.firm('Firma'), 'post', '/answer')
      .send(answersOf('Met ploegen.'))
      .expect(201);
    expect((await (await archive()).body).detail).toContain('questions-open');
    stage.moveTo(deadline);
    expect((await archive()).body.detail).toContain('Firms have answered');
    await stage.opened();
    expect((await archive()).body).toMatchObject({ phase: 'archived', next: null });
    expect((await withdraw()).status).toBe(409);
    expect((await archive()).status).toBe(409);
    expect((await shown()).phase).toBe('archived');
    await stage.as(stage.buyer, 'get', '/answers').expect(200);
  });

  it('do not end while a question is not answered to everyone', async () => {
    await stage
      .as(await stage.firm('Firma'), 'post', '/questions')
      .send({ text: 'Mogen wij één wijk doen?' })
      .expect(201);
    stage.moveTo(deadline);
    const { status, body } = await archive();
    expect([status, body.code]).toEqual([409, 'illegal-transition']);
    expect(body.detail).toContain('answer it to everyone');
  });

  const ask = async () =>
    stage.as(await stage.firm('Firma die vraagt'), 'post', '/questions').send({ text: 'Mogen wij één wijk doen?' });
  it.each([
    ['questions-open', async () => undefined],
    ['questions-closed', async () => ask().then(() => stage.moveTo(questionsUntil))],
    ['questions-answered', async () => stage.moveTo(questionsUntil)],
    ['answers-closed', async () => stage.moveTo(deadline)],
    ['opened', async () => stage.opened()],
  ])('can be left for withdrawal when it is %s, with a reason that everyone reads', async (phase, reach) => {
    await reach();
    expect((await shown()).phase).toBe(phase);
    expect((await withdraw()).status).toBe(200);
    const { body } = await schakel.anonymous('public', 'get', stage.path()).expect(200);
    expect(body).toMatchObject({
      phase: 'withdrawn',
      next: null,
      opportunity: { withdrawalReason: 'De plannen zijn anders.' },
    });
    expect((await stage.as(stage.buyer, 'post', '/opening')).status).toBe(phase === 'opened' ? 200 : 409);
  });

  it('belong to the buyer alone', async () => {
    const stranger = await signedIn(schakel, 'buyer');
    await stage.as(stranger, 'post', '/archive').set('if-match', '"2"').expect(404);
    const reader = await signedIn(schakel, 'buyer', { organisationId: stage.buyer.organisationId, role: 'reader' });
    await stage.as(reader, 'post', '/archive').set('if-match', '"2"').expect(403);
    await stage.as(stage.buyer, 'post', '/archive').expect(428);
    expect((await stage.as(stage.buyer, 'post', '/archive').set('if-match', '"1"')).status).toBe(412);
  });
});

describe('The policy of an installation', () => {
  it('is public, with the first days on which periods can end, and binds', async () => {
    const consultations = {
      answerWorkingDays: 3,
      questionWorkingDays: 1,
      openingMembers: 2,
      openingGraceSeconds: 30,
      daysOff: ['2026-11-26'],
    } as const;
    const files = { maxBytes: 3_000_000, types: ['pdf', 'jpg'], s3: undefined, clamd: undefined } as const;
    const schakel = await Schakel.start({ consultations, files });
    const { body } = await schakel.anonymous('public', 'get', '/v1/consultation-policy').expect(200);
    expect(body).toMatchObject({
      timeZone: 'Europe/Amsterdam',
      answerWorkingDays: 3,
      earliest: { questionsUntil: '2026-11-27', deadline: '2026-12-01' },
      files: { maxBytes: 3_000_000, extensions: ['pdf', 'jpg', 'jpeg'] },
    });
    await Stage.published(schakel, {
      content: { deadline: '2026-12-01T12:00:00+01:00' },
      plan: { questionsUntil: '2026-11-27T12:00:00+01:00' },
    });
    await expect(
      Stage.published(schakel, {
        content: { deadline: '2026-11-30T12:00:00+01:00' },
        plan: { questionsUntil: '2026-11-27T12:00:00+01:00' },
      }),
    ).rejects.toThrow(/400/);
    await schakel.stop();
  });
});
