import { CloseOverdue } from '@schakel/opportunities';
import { CONSULTATION, PLAN, publishedFirm, signedIn } from '../../support/consultation.js';
import { type Person, Schakel } from '../../support/schakel.js';

const ANSWER = {
  answers: [
    {
      questionId: 'aanpak',
      value: 'KANARIE met vaste ploegen per wijk',
      confidential: true,
      confidentialReason: 'bedrijfsgeheim',
    },
    { questionId: 'omvang', value: 'klein', confidential: false },
  ],
};

/** One consultation from its first draft to the archive; what each step allows and refuses is told in the files beside it. */
describe('The life of a consultation, with a buyer, a colleague and four firms', () => {
  let schakel: Schakel;
  let buyer: Person;
  let colleague: Person;
  let firms: Person[];
  let id: string;

  const firm = (at: number) => firms[at] as Person;
  const path = (rest = '') => `/v1/consultations/${id}${rest}`;
  const mails = async (event: string) =>
    (
      (await schakel.database.query('select recipient from mail_outbox where event like $1 order by recipient', [
        event,
      ])) as { recipient: string }[]
    ).map(({ recipient }) => recipient);
  const moveTo = (moment: string) => schakel.clock.forward(new Date(moment).getTime() - schakel.clock.now().getTime());

  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await signedIn(schakel, 'buyer', { name: 'Gemeente Overal' });
    colleague = await signedIn(schakel, 'buyer', { organisationId: buyer.organisationId, role: 'editor' });
    firms = [];
    for (let at = 0; at < 4; at += 1) firms.push(await publishedFirm(schakel, `Firma nummer ${at}`));
  });
  afterAll(() => schakel.stop());

  it('is planned with a questionnaire; a question for prices draws a warning', async () => {
    const created = await schakel.as(buyer, 'post', '/v1/consultations').send(CONSULTATION).expect(201);
    id = created.body.id;
    const price = { id: 'prijs', type: 'text', text: 'Wat is uw uurtarief?', required: false };
    const sections = [{ title: 'Prijs', questions: [price] }];
    const warned = await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', '"1"')
      .send({ questionnaire: { sections } })
      .expect(200);
    expect(warned.body.warnings).toEqual([
      expect.objectContaining({ pointer: '/questionnaire/sections/0/questions/0/text' }),
    ]);
    const { body } = await schakel.as(buyer, 'patch', path('/plan')).set('if-match', '"2"').send(PLAN).expect(200);
    expect(body).toMatchObject({ phase: 'draft', warnings: [], openingMembers: 2 });
    await schakel.as(firm(0), 'get', path()).expect(404);
  });

  it('is not published with periods that are too short', async () => {
    const short = await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', '"3"')
      .send({ questionsUntil: '2026-11-26T12:00:00+01:00' })
      .expect(200);
    const { body } = await schakel.as(buyer, 'post', path('/publish')).set('if-match', '"1"').expect(400);
    expect(body.errors[0]).toMatchObject({ pointer: '/questionsUntil' });
    await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', short.headers['etag'] ?? '')
      .send({ questionsUntil: PLAN.questionsUntil })
      .expect(200);
  });

  it('is published for everyone, and invites two firms with a recorded reason', async () => {
    await schakel.as(buyer, 'post', path('/publish')).set('if-match', '"1"').expect(200);
    const { body } = await schakel.anonymous('public', 'get', path()).expect(200);
    expect(body).toMatchObject({ phase: 'questions-open', questionnaire: PLAN.questionnaire });
    const firmIds = [firm(0).organisationId, firm(3).organisationId];
    await schakel
      .as(buyer, 'post', path('/invitations'))
      .send({ firmIds, rationale: 'Zij doen dit werk in de buurt.', origin: 'matches' })
      .expect(201);
    await schakel
      .as(buyer, 'post', path('/invitations'))
      .send({ firmIds, rationale: 'Nog eens.', origin: 'other' })
      .expect(201);
    expect(await mails(`invited:${id}:%`)).toEqual([firm(0).email, firm(3).email].sort());
  });

  it('never shortens a public period, and lengthens one for all', async () => {
    await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', '"5"')
      .send({ questionsUntil: '2026-12-07T12:00:00+01:00' })
      .expect(400);
    await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', '"5"')
      .send({ questionnaire: { sections: [] } })
      .expect(409);
    await schakel.as(buyer, 'post', path('/close')).set('if-match', '"2"').expect(409);
    await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', '"5"')
      .send({ questionsUntil: '2026-12-09T12:00:00+01:00' })
      .expect(200);
    expect(await mails(`consultation:${id}:questions-until:%`)).toEqual([firm(0).email, firm(3).email].sort());
  });

  it('takes questions without telling who asked; two of one firm bear one letter', async () => {
    for (const [at, text] of [
      [1, 'Mogen wij ook één wijk doen?'],
      [2, 'Telt werkervaring van vrijwilligers mee?'],
      [1, 'Hoe groot zijn de wijken?'],
    ] as const) {
      schakel.clock.forward(1_000);
      await schakel.as(firm(at), 'post', path('/questions')).send({ text }).expect(201);
    }
    const { body, text } = await schakel.as(buyer, 'get', path('/questions')).expect(200);
    expect(body.items.map(({ askedBy }: { askedBy: string }) => askedBy)).toEqual(['A', 'B', 'A']);
    for (const person of firms) {
      expect(text).not.toContain(person.organisationId);
      expect(text).not.toContain(person.email);
    }
    expect((await schakel.anonymous('public', 'get', path('/questions')).expect(200)).body.items).toEqual([]);
    const { rows } = {
      rows: (await schakel.database.query(`select payload::text from ledger_entry where kind = 'question-asked'`)) as {
        payload: string;
      }[],
    };
    for (const { payload } of rows) expect(payload).not.toContain(firm(1).organisationId);
  });

  it('answers questions to everyone at the same instant, with one mail a person', async () => {
    const { body } = await schakel.as(buyer, 'get', path('/questions')).expect(200);
    const [first, second] = body.items as { id: string }[];
    await schakel
      .as(buyer, 'patch', path(`/questions/${first?.id}`))
      .set('if-match', '"1"')
      .send({ assignedTo: firm(0).personId })
      .expect(400);
    await schakel
      .as(buyer, 'patch', path(`/questions/${first?.id}`))
      .set('if-match', '"1"')
      .send({ assignedTo: colleague.personId, topic: 'percelen' })
      .expect(200);
    await schakel
      .as(colleague, 'patch', path(`/questions/${first?.id}`))
      .set('if-match', '"2"')
      .send({ answer: 'Ja, één wijk mag.' })
      .expect(200);
    expect((await schakel.as(firm(1), 'get', path('/my-questions')).expect(200)).body.items[0].answer).toBeNull();
    await schakel
      .as(buyer, 'post', path('/questions/publish'))
      .send({ questionIds: [first?.id, second?.id] })
      .expect(400);
    await schakel
      .as(colleague, 'patch', path(`/questions/${second?.id}`))
      .set('if-match', '"1"')
      .send({ answer: 'Nee, alleen betaald werk.' })
      .expect(200);
    await schakel
      .as(buyer, 'post', path('/questions/publish'))
      .send({ questionIds: [first?.id, second?.id] })
      .expect(200);
    const all = await schakel.anonymous('public', 'get', path('/questions')).expect(200);
    expect(all.body.items.map(({ answer }: { answer: string }) => answer)).toEqual([
      'Ja, één wijk mag.',
      'Nee, alleen betaald werk.',
    ]);
    expect(await mails('questions-answered:%')).toEqual(firms.map(({ email }) => email).sort());
    await schakel
      .as(buyer, 'patch', path(`/questions/${first?.id}`))
      .set('if-match', '"4"')
      .send({ answer: 'Toch niet.' })
      .expect(409);
  });

  it('lets a firm decline with a reason, and mails it no more', async () => {
    await schakel.as(firm(3), 'post', path('/decline')).send({ reason: 'too-big' }).expect(204);
    const { body } = await schakel.as(buyer, 'get', path('/progress')).expect(200);
    expect(body).toEqual({ invited: 2, drafts: 0, submitted: 0, declined: { total: null, reasons: [], notes: [] } });
  });

  it('keeps drafts for the firm alone and takes answers sealed, with a receipt', async () => {
    await schakel
      .as(firm(0), 'put', path('/draft'))
      .send({ draftVersion: 0, answers: [ANSWER.answers[0]] })
      .expect(200);
    await schakel.as(firm(0), 'put', path('/draft')).send({ draftVersion: 0, answers: [] }).expect(412);
    expect((await schakel.as(firm(0), 'get', path('/draft')).expect(200)).body).toMatchObject({
      draftVersion: 1,
      answers: [ANSWER.answers[0]],
    });
    await schakel.as(firm(1), 'get', path('/draft')).expect(404);
    const isBegun = async (at: number) => {
      const { body: feed } = await schakel.as(firm(at), 'get', '/v1/matches').query({ limit: 100 }).expect(200);
      const items = feed.items as { opportunity: { id: string }; isBegun: boolean }[];
      return items.find(({ opportunity }) => opportunity.id === id)?.isBegun;
    };
    expect([await isBegun(0), await isBegun(1)]).toEqual([true, false]);
    await schakel.as(firm(0), 'post', path('/decline')).send({ reason: 'too-late' }).expect(204);
    expect(await isBegun(0)).toBe(false);
    await schakel.as(firm(0), 'delete', path('/decline')).expect(204);
    expect(await isBegun(0)).toBe(true);
    const { body: incomplete } = await schakel
      .as(firm(0), 'post', path('/answer'))
      .send({ answers: [ANSWER.answers[0]] })
      .expect(400);
    expect(incomplete.errors).toEqual([
      { pointer: '/answers/omvang', code: 'required', message: expect.stringContaining('Welk perceel') },
    ]);
    for (const at of [0, 1, 2]) {
      const { body: receipt } = await schakel.as(firm(at), 'post', path('/answer')).send(ANSWER).expect(201);
      expect(receipt).toMatchObject({
        version: 1,
        replaces: null,
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      const { body: verdict } = await schakel
        .anonymous('public', 'get', path('/ledger/verification'))
        .query({ head: receipt.ledgerHead })
        .expect(200);
      expect(verdict).toMatchObject({ valid: true });
    }
    const { body: first } = await schakel.as(firm(1), 'get', path('/answer')).expect(200);
    await schakel.as(firm(2), 'delete', path('/answer')).expect(204);
    schakel.clock.forward(60_000);
    const { body: replaced } = await schakel.as(firm(1), 'post', path('/answer')).send(ANSWER).expect(201);
    expect(replaced).toMatchObject({ version: 2, replaces: first.submittedAt });
    expect((await schakel.as(firm(1), 'get', path('/answer')).expect(200)).body.replaces).toBe(first.submittedAt);
    expect((await schakel.as(buyer, 'get', path('/progress')).expect(200)).body).toMatchObject({
      // Who has handed in is not busy any more, though its draft is kept to change the answer.
      drafts: 0,
      submitted: 2,
    });
  });

  it('can be read by nobody before the opening: not by the buyer, not in any table', async () => {
    expect((await schakel.as(buyer, 'get', path('/answers')).expect(409)).body.detail).toContain('sealed');
    expect((await schakel.as(buyer, 'post', path('/opening')).expect(409)).body.detail).toContain('deadline');
    const tables = (await schakel.database.query(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )) as { name: string }[];
    for (const { name } of tables) {
      const [row] = (await schakel.database.query(
        `select count(*)::int as hits from "${name}" t where t::text ilike '%KANARIE%' or t::text ilike '%' || encode('KANARIE', 'hex') || '%'`,
      )) as { hits: number }[];
      expect(`${name} ${row?.hits}`).toBe(`${name} 0`);
    }
  });

  it('ends asking and answering to the second, by the server’s clock', async () => {
    moveTo('2026-12-09T10:59:59.999Z');
    await schakel.as(firm(2), 'post', path('/questions')).send({ text: 'Net op tijd gevraagd?' }).expect(201);
    moveTo('2026-12-09T11:00:00.000Z');
    expect(
      (await schakel.as(firm(2), 'post', path('/questions')).send({ text: 'Net te laat gevraagd?' }).expect(409)).body
        .detail,
    ).toContain('2026-12-09T11:00:00.000Z');
    moveTo('2026-12-18T10:59:59.999Z');
    await schakel.as(firm(2), 'post', path('/answer')).send(ANSWER).expect(201);
    moveTo('2026-12-18T11:00:00.000Z');
    expect((await schakel.as(firm(2), 'post', path('/answer')).send(ANSWER).expect(409)).body.detail).toContain(
      '2026-12-18T11:00:00.000Z',
    );
    await schakel.get(CloseOverdue).execute();
    expect((await schakel.as(buyer, 'get', path('/plan')).expect(200)).body.phase).toBe('answers-closed');
  });

  it('is opened by two different members, once, however many try', async () => {
    expect((await schakel.as(buyer, 'post', path('/opening')).expect(409)).body.detail).toContain('11:00:30.000Z');
    schakel.clock.forward(30_000);
    expect((await schakel.as(buyer, 'post', path('/opening')).expect(200)).body).toMatchObject({ state: 'requested' });
    expect((await schakel.as(buyer, 'post', path('/opening')).expect(200)).body).toMatchObject({ state: 'requested' });
    await schakel.as(buyer, 'get', path('/answers')).expect(409);
    const opened = await Promise.all(Array.from({ length: 8 }, () => schakel.as(colleague, 'post', path('/opening'))));
    for (const { body } of opened) expect(body).toMatchObject({ state: 'opened', answers: 3, unreadable: 0 });
    const [row] = (await schakel.database.query(
      `select count(*)::int as entries from ledger_entry where consultation_id = $1 and kind = 'opened'`,
      [id],
    )) as { entries: number }[];
    expect(row?.entries).toBe(1);
  });

  it('shows the answers side by side to the buyer alone', async () => {
    const { body } = await schakel.as(buyer, 'get', path('/answers')).expect(200);
    expect(body.items[0]).toMatchObject({ question: { id: 'aanpak' } });
    expect(body.items[0].answers).toHaveLength(3);
    expect(body.items[0].answers[0]).toMatchObject({
      firmName: 'Firma nummer 0',
      confidential: true,
      confidentialReason: 'bedrijfsgeheim',
    });
    const stranger = await signedIn(schakel, 'buyer');
    for (const rest of ['/plan', '/answers', '/ledger', '/progress', '/questions', '/invitations'])
      await schakel.as(stranger, 'get', path(rest)).expect(404);
    for (const rest of ['', '/questions', '/ledger']) {
      expect((await schakel.anonymous('public', 'get', path(rest)).expect(200)).text).not.toContain('KANARIE');
    }
  });

  it('has a ledger that anyone can check and nobody can change unseen', async () => {
    const { body } = await schakel.anonymous('public', 'get', path('/ledger/verification')).expect(200);
    expect(body).toMatchObject({ valid: true, breaks: [] });
    await expect(schakel.database.query(`update ledger_entry set kind = 'opened' where seq = 1`)).rejects.toThrow(
      /only be added to/,
    );
    await expect(schakel.database.query('delete from ledger_entry')).rejects.toThrow(/only be added to/);
  });

  it('stores no key in the clear', async () => {
    const [row] = (await schakel.database.query(
      'select private_key_wrapped as wrapped from consultation where id = $1',
      [id],
    )) as { wrapped: Buffer }[];
    expect(row?.wrapped.includes(Buffer.from('302e020100300506032b656e', 'hex'))).toBe(false);
  });

  it('leaves the house as a file, without what was said in confidence', async () => {
    const { text } = await schakel.as(buyer, 'get', path('/answers/export')).query({ format: 'csv' }).expect(200);
    expect(text.match(/\[vertrouwelijk\]/g)).toHaveLength(3);
    expect(text).not.toContain('KANARIE');
  });

  it('is reported to everyone: what firms said, what the buyer does with it, and why', async () => {
    const answers = [0, 1, 2].map((at) => ({ firmId: firm(at).organisationId, questionId: 'omvang' }));
    const theme = {
      id: 'percelen',
      title: 'Kleine percelen',
      said: 'Kleine percelen passen beter.',
      decision: 'adopted',
      reason: 'Zo kunnen meer firma’s meedoen.',
      change: { text: 'Vijf percelen.', href: null },
      answers,
    };
    await schakel
      .as(colleague, 'put', path('/report'))
      .set('if-match', '"0"')
      .send({ introduction: 'Over het groen in vijf wijken.', themes: [theme], nextSteps: 'In maart begint het.' })
      .expect(200);
    await schakel.as(buyer, 'post', path('/report/publish')).set('if-match', '"1"').expect(200);
    const { body } = await schakel.anonymous('public', 'get', path('/report')).expect(200);
    expect(body.themes).toMatchObject([{ id: 'percelen', respondents: 3, decision: 'adopted' }]);
    // the firm that declined is left alone
    expect(await mails(`consultation:${id}:report:1`)).toEqual([0, 1, 2].map((at) => firm(at).email).sort());
  });

  it('leads to a need that carries its reference', async () => {
    const { body: need } = await schakel
      .as(buyer, 'post', '/v1/needs')
      .send({
        ...CONSULTATION,
        title: 'Groen in vijf percelen',
        deadline: '2027-03-01T12:00:00+01:00',
        consultationId: id,
      })
      .expect(201);
    await schakel.as(buyer, 'post', `/v1/needs/${need.id}/publish`).set('if-match', '"1"').expect(200);
    const { body } = await schakel.anonymous('public', 'get', path('/report')).expect(200);
    expect(body.needs).toEqual([{ id: need.id, title: 'Groen in vijf percelen', status: 'open' }]);
  });

  it('ends in the archive once every question is answered to everyone', async () => {
    const archive = async () => {
      const { headers } = await schakel.as(buyer, 'get', path('/plan')).expect(200);
      return schakel.as(buyer, 'post', path('/archive')).set('if-match', headers['etag'] ?? '');
    };
    expect((await archive()).body.detail).toContain('answer it to everyone');
    const { body } = await schakel.as(buyer, 'get', path('/questions')).expect(200);
    const waiting = (body.items as { id: string; publishedAt: string | null; version: number }[]).filter(
      ({ publishedAt }) => publishedAt === null,
    );
    for (const question of waiting)
      await schakel
        .as(buyer, 'patch', path(`/questions/${question.id}`))
        .set('if-match', `"${question.version}"`)
        .send({ answer: 'Dat staat in het verslag.' })
        .expect(200);
    await schakel
      .as(buyer, 'post', path('/questions/publish'))
      .send({ questionIds: waiting.map(({ id }) => id) })
      .expect(200);
    expect((await archive()).body).toMatchObject({ phase: 'archived', next: null });
    const { body: seen } = await schakel.anonymous('public', 'get', path()).expect(200);
    expect(seen).toMatchObject({ phase: 'archived', archivedAt: '2026-12-18T11:00:30.000Z' });
    const record = `/v1/buyers/${buyer.organisationId}/consultation-record`;
    expect((await schakel.anonymous('public', 'get', record).expect(200)).body).toMatchObject({ closed: 1, rate: 1 });
    const { body: verdict } = await schakel.anonymous('public', 'get', path('/ledger/verification')).expect(200);
    expect(verdict).toMatchObject({ valid: true, breaks: [] });
  });
});
