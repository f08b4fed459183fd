import { CloseOverdue } from '@schakel/opportunities';
import { type Person, Schakel } from '../support/schakel.js';

const CONSULTATION = {
  title: 'Marktconsultatie groenonderhoud in vijf wijken',
  description: 'Wij willen weten hoe sociale firma’s het groen in vijf wijken kunnen onderhouden.',
  background: 'Het contract loopt volgend jaar af.',
  cpv: ['77310000'],
  nuts: ['NL32B'],
  deadline: '2026-12-18T12:00:00+01:00',
  reserved: 'considering',
  reservationRationale: 'Wij willen meer mensen aan het werk helpen.',
};

const PLAN = {
  questionsUntil: '2026-12-08T12:00:00+01:00',
  questionnaire: {
    sections: [
      {
        title: 'Aanpak',
        questions: [
          { id: 'aanpak', type: 'text', text: 'Hoe zou u dit werk aanpakken?', required: true, maxWords: 20 },
          {
            id: 'omvang',
            type: 'choice',
            text: 'Welk perceel past bij u?',
            required: true,
            options: ['klein', 'groot'],
          },
          { id: 'fte', type: 'number', text: 'Hoeveel mensen zet u in?', required: false, unit: 'fte' },
        ],
      },
    ],
  },
};

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
  /** Access tokens live ten minutes, and the clock moves by days. */
  const again = async (person: Person): Promise<Person> => {
    const { body } = await schakel
      .anonymous(person.api, 'post', '/v1/sessions')
      .send({ email: person.email, password: 'een lange zin die niemand raadt' })
      .expect(201);
    return { ...person, token: body.accessToken as string };
  };
  const moveTo = async (moment: string) => {
    schakel.clock.forward(new Date(moment).getTime() - schakel.clock.now().getTime());
    [buyer, colleague] = [await again(buyer), await again(colleague)];
    firms = await Promise.all(firms.map(again));
  };

  beforeAll(async () => {
    schakel = await Schakel.start();
    buyer = await schakel.person('buyer', { name: 'Gemeente Overal' });
    colleague = await schakel.person('buyer', { organisationId: buyer.organisationId, role: 'editor' });
    firms = [];
    for (let at = 0; at < 4; at += 1) {
      const person = await schakel.person('firm', { name: `Firma nummer ${at}` });
      const { headers } = await schakel.as(person, 'get', '/v1/firm').expect(200);
      const added = await schakel
        .as(person, 'post', '/v1/firm/capabilities')
        .set('if-match', headers['etag'] ?? '')
        .send({ title: 'Groenonderhoud' })
        .expect(201);
      const told = await schakel
        .as(person, 'patch', '/v1/firm')
        .set('if-match', added.headers['etag'] ?? '')
        .send({ mission: 'Wij geven mensen werk in het groen.' })
        .expect(200);
      await schakel
        .as(person, 'post', '/v1/firm/publish')
        .set('if-match', told.headers['etag'] ?? '')
        .expect(200);
      firms.push(person);
    }
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
    const { body: incomplete } = await schakel
      .as(firm(0), 'post', path('/answer'))
      .send({ answers: [ANSWER.answers[0]] })
      .expect(400);
    expect(incomplete.errors).toEqual([
      { pointer: '/answers/omvang', code: 'required', message: expect.stringContaining('Welk perceel') },
    ]);
    for (const at of [0, 1, 2]) {
      const { body: receipt } = await schakel.as(firm(at), 'post', path('/answer')).send(ANSWER).expect(201);
      expect(receipt).toMatchObject({ version: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      const { body: verdict } = await schakel
        .anonymous('public', 'get', path('/ledger/verification'))
        .query({ head: receipt.ledgerHead })
        .expect(200);
      expect(verdict).toMatchObject({ valid: true });
    }
    await schakel.as(firm(2), 'delete', path('/answer')).expect(204);
    const { body: replaced } = await schakel.as(firm(1), 'post', path('/answer')).send(ANSWER).expect(201);
    expect(replaced.version).toBe(2);
    expect((await schakel.as(buyer, 'get', path('/progress')).expect(200)).body).toMatchObject({
      drafts: 1,
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
    await moveTo('2026-12-09T10:59:59.999Z');
    await schakel.as(firm(2), 'post', path('/questions')).send({ text: 'Net op tijd gevraagd?' }).expect(201);
    await moveTo('2026-12-09T11:00:00.000Z');
    expect(
      (await schakel.as(firm(2), 'post', path('/questions')).send({ text: 'Net te laat gevraagd?' }).expect(409)).body
        .detail,
    ).toContain('2026-12-09T11:00:00.000Z');
    await moveTo('2026-12-18T10:59:59.999Z');
    await schakel.as(firm(2), 'post', path('/answer')).send(ANSWER).expect(201);
    await moveTo('2026-12-18T11:00:00.000Z');
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
    const stranger = await schakel.person('buyer');
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
});
