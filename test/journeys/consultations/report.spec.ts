import { answersOf, signedIn, Stage } from '../../support/consultation.js';
import { pdfText } from '../../support/pdf-text.js';
import { type Person, Schakel } from '../../support/schakel.js';

describe('The report of a consultation: you said, we did', () => {
  let schakel: Schakel;
  let stage: Stage;
  let firms: Person[];
  let report: object;

  const save = (version: number, body: object = report, person = stage.buyer) =>
    stage.as(person, 'put', '/report').set('if-match', `"${version}"`).send(body);
  const publish = (version: number) => stage.as(stage.buyer, 'post', '/report/publish').set('if-match', `"${version}"`);
  const read = (rest = '') => schakel.anonymous('public', 'get', stage.path(`/report${rest}`));
  const pointers = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer);
  const mailed = async (edition: number) =>
    (
      (await schakel.database.query('select recipient, body from mail_outbox where event = $1 order by recipient', [
        `consultation:${stage.id}:report:${edition}`,
      ])) as { recipient: string; body: string }[]
    ).map(({ recipient }) => recipient);

  beforeAll(async () => {
    schakel = await Schakel.start();
    stage = await Stage.published(schakel);
    firms = [];
    for (const name of ['Groene Handen', 'De Snoeier', 'Wijkwerk', 'Stadstuin']) firms.push(await stage.firm(name));
    const said = [
      'De percelen zijn te groot.',
      'Kleiner graag.',
      'Maak vijf percelen.',
      'Wij huren machines van Zilverberk.',
    ];
    for (const [at, text] of said.entries()) {
      const answer = answersOf(text, 'klein');
      if (at === 3)
        Object.assign(answer.answers[0] ?? {}, { confidential: true, confidentialReason: 'bedrijfsgeheim' });
      await stage
        .as(firms[at] as Person, 'post', '/answer')
        .send(answer)
        .expect(201);
    }
    const coded = (at: number) => ({ firmId: firms[at]?.organisationId, questionId: 'aanpak' });
    report = {
      introduction: 'Wij vroegen hoe het groen in vijf wijken onderhouden kan worden.',
      themes: [
        {
          id: 'percelen',
          title: 'Kleinere percelen',
          said: 'Eén perceel is voor kleine firma’s te veel.',
          decision: 'adopted',
          reason: 'Zo kunnen meer firma’s meedoen.',
          change: { text: 'Vijf percelen, één per wijk.', href: 'https://gemeente.example/bestek' },
          answers: [coded(0), coded(1), coded(2)],
        },
        {
          id: 'machines',
          title: 'Machines delen',
          said: 'Een firma vroeg om machines van de gemeente.',
          decision: 'not-adopted',
          reason: 'De gemeente heeft geen machines.',
          change: null,
          answers: [coded(3)],
        },
      ],
      nextSteps: 'De aanbesteding begint in maart.',
    };
  });
  afterAll(() => schakel.stop());

  it('cannot be written while answers are sealed', async () => {
    await stage.as(stage.buyer, 'get', '/report').expect(409);
    await save(0).expect(409);
    await read().expect(404);
    await stage.opened();
  });

  it('is a draft of the buyer alone, of which colleagues do not overwrite each other’s version', async () => {
    const empty = await stage.as(stage.buyer, 'get', '/report').expect(200);
    expect(empty.body).toMatchObject({ version: 0, themes: [], answers: { given: 8, sorted: 0 }, editions: [] });
    expect(empty.headers['etag']).toBe('"0"');
    const { body } = await save(0).expect(200);
    expect(body).toMatchObject({ version: 1, answers: { given: 8, sorted: 4 }, warnings: [] });
    expect(body.themes.map(({ respondents }: { respondents: number }) => respondents)).toEqual([3, 1]);
    await save(0, report, stage.colleague).expect(412);
    await save(1, report, stage.colleague).expect(200);
    await read().expect(404);
  });

  it('warns of names of firms, and takes no answers that were not given', async () => {
    const named = { ...report, nextSteps: 'Wij bellen De Snoeier.' };
    expect((await save(2, named).expect(200)).body.warnings).toEqual([
      expect.objectContaining({ pointer: '/nextSteps' }),
    ]);
    const theme = {
      id: 'x',
      title: '',
      said: '',
      reason: '',
      answers: [{ firmId: stage.buyer.organisationId, questionId: 'aanpak' }],
    };
    expect(pointers((await save(3, { ...report, themes: [theme] }).expect(400)).body)).toEqual(['/themes/0/answers']);
  });

  it('is not published while something is missing, or repeats what was said in confidence', async () => {
    const theme = { id: 'leeg', title: '', said: 'Iets.', reason: '', answers: [] };
    await save(3, { introduction: '', nextSteps: '', themes: [theme] }).expect(200);
    expect(pointers((await publish(4).expect(400)).body)).toEqual([
      '/introduction',
      '/themes/0/title',
      '/themes/0/decision',
      '/themes/0/reason',
    ]);
    await save(4, { ...report, nextSteps: 'Een firma zei: “wij huren machines van Zilverberk”.' }).expect(200);
    const { body } = await publish(5).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/nextSteps', code: 'quotesConfidential' })]);
    await read().expect(404);
  });

  it('is published to everyone at once: in the public API, in the ledger, in one mail a participant', async () => {
    await save(5).expect(200);
    await publish(5).expect(412);
    const published = await publish(6).expect(200);
    expect(published.body).toMatchObject({ version: 7, editions: [{ edition: 1 }] });
    const { body, text } = await read().expect(200);
    expect(body).toMatchObject({
      consultationId: stage.id,
      buyer: 'Gemeente Overal',
      edition: 1,
      respondents: 4,
      needs: [],
      earlier: [],
      themes: [
        { id: 'percelen', respondents: 3, decision: 'adopted', change: { href: 'https://gemeente.example/bestek' } },
        { id: 'machines', respondents: null, decision: 'not-adopted', change: null },
      ],
    });
    for (const firm of firms) expect(text).not.toContain(firm.organisationId);
    expect((await stage.as(firms[0] as Person, 'get', '/report').expect(200)).body).toEqual(body);
    const { body: ledger } = await schakel.anonymous('public', 'get', stage.path('/ledger')).expect(200);
    expect(ledger.items.at(-1)).toMatchObject({ kind: 'report-published', payload: { edition: 1 } });
    expect(await mailed(1)).toEqual(firms.map(({ email }) => email).sort());
    expect(await stage.phase()).toBe('report-published');
    await publish(6).expect(412);
    expect(await mailed(1)).toHaveLength(4);
  });

  it('is a page that loads nothing, and a PDF', async () => {
    const page = await read('/document').expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).toContain('<h2>1. Kleinere percelen</h2>');
    expect(page.text).toContain('U zei (3 firma’s)');
    expect(page.text).toContain('U zei (minder dan 3 firma’s)');
    const paper = await read('/document')
      .query({ format: 'pdf', language: 'en' })
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(paper.headers['content-disposition']).toMatch(/^attachment; filename="report-[0-9a-f]{8}-1\.pdf"$/);
    const text = pdfText(paper.body as Buffer);
    for (const line of ['You said (3 firms)', 'We did: adopted', 'Vijf percelen, één per wijk.', 'Page 1 of'])
      expect(text).toContain(line);
  });

  it('shows the needs that came of it, which carry the consultation as their reference', async () => {
    const need = {
      title: 'Groenonderhoud in vijf percelen',
      description: 'Onderhoud van het groen in vijf wijken, per wijk een perceel.',
      cpv: ['77310000'],
      nuts: ['NL32B'],
      deadline: '2027-03-01T12:00:00+01:00',
      consultationId: stage.id,
    };
    const other = await signedIn(schakel, 'buyer', { name: 'Gemeente Elders' });
    for (const [person, id] of [
      [other, stage.id],
      [stage.buyer, other.organisationId],
    ] as const) {
      const { body } = await schakel
        .as(person, 'post', '/v1/needs')
        .send({ ...need, consultationId: id })
        .expect(400);
      expect(pointers(body)).toEqual(['/consultationId']);
    }
    const { body: draft } = await schakel.as(stage.buyer, 'post', '/v1/needs').send(need).expect(201);
    expect((await read().expect(200)).body.needs).toEqual([]);
    await schakel.as(stage.buyer, 'post', `/v1/needs/${draft.id}/publish`).set('if-match', '"1"').expect(200);
    expect((await read().expect(200)).body.needs).toEqual([{ id: draft.id, title: need.title, status: 'open' }]);
    expect((await read('/document').expect(200)).text).toContain('Groenonderhoud in vijf percelen');
    const { body: seen } = await schakel.anonymous('public', 'get', `/v1/opportunities/${draft.id}`).expect(200);
    expect(seen.consultationId).toBe(stage.id);
  });

  it('is put right in another edition, of which everyone is told once; the first stays in the ledger', async () => {
    await save(7, { ...report, nextSteps: 'De aanbesteding begint in april.' }).expect(200);
    expect((await read().expect(200)).body.nextSteps).toBe('De aanbesteding begint in maart.');
    await publish(8).expect(200);
    const { body } = await read().expect(200);
    expect(body).toMatchObject({
      edition: 2,
      nextSteps: 'De aanbesteding begint in april.',
      earlier: [{ edition: 1 }],
    });
    expect(await mailed(2)).toEqual(firms.map(({ email }) => email).sort());
    const { body: ledger } = await schakel.anonymous('public', 'get', stage.path('/ledger')).expect(200);
    const editions = ledger.items.filter(({ kind }: { kind: string }) => kind === 'report-published');
    expect(editions.map(({ payload }: { payload: { nextSteps: string } }) => payload.nextSteps)).toEqual([
      'De aanbesteding begint in maart.',
      'De aanbesteding begint in april.',
    ]);
    expect((await schakel.anonymous('public', 'get', stage.path('/ledger/verification'))).body.valid).toBe(true);
  });

  it('stands among the reports of its buyer, in its latest edition', async () => {
    const reports = (buyer: Person) => schakel.anonymous('public', 'get', `/v1/buyers/${buyer.organisationId}/reports`);
    const { body } = await reports(stage.buyer).expect(200);
    const { publishedAt, title } = (await read().expect(200)).body;
    expect(body).toEqual({ items: [{ consultationId: stage.id, title, language: 'nl', edition: 2, publishedAt }] });
    await reports(await signedIn(schakel, 'buyer')).expect(404);
  });

  it('belongs to the buyer until then, and changes no more once archived', async () => {
    const stranger = await signedIn(schakel, 'buyer');
    await stage.as(stranger, 'get', '/report').expect(404);
    await save(9, report, stranger).expect(404);
    await stage.as(stranger, 'post', '/report/publish').set('if-match', '"9"').expect(404);
    const reader = await signedIn(schakel, 'buyer', { organisationId: stage.buyer.organisationId, role: 'reader' });
    await save(9, report, reader).expect(403);
    await stage.as(stage.buyer, 'put', '/report').send(report).expect(428);
    const { headers } = await stage.as(stage.buyer, 'get', '/plan').expect(200);
    await stage
      .as(stage.buyer, 'post', '/archive')
      .set('if-match', headers['etag'] ?? '')
      .expect(200);
    await save(9).expect(409);
    await publish(9).expect(409);
    await read().expect(200);
  });

  it('counts in the public record of the buyer, as does the lack of one', async () => {
    const record = async () =>
      (
        await schakel
          .anonymous('public', 'get', `/v1/buyers/${stage.buyer.organisationId}/consultation-record`)
          .expect(200)
      ).body;
    expect(await record()).toEqual({ closed: 1, reported: 1, waiting: 0, rate: 1 });
    const { id } = await unreported();
    expect(await record()).toEqual({ closed: 2, reported: 1, waiting: 1, rate: 1 });
    const ask = (method: 'get' | 'post', rest = '') =>
      schakel.as(stage.buyer, method, `/v1/consultations/${id}${rest}`);
    const { headers } = await ask('get', '/plan').expect(200);
    await ask('post', '/archive')
      .set('if-match', headers['etag'] ?? '')
      .expect(200);
    expect(await record()).toEqual({ closed: 2, reported: 1, waiting: 0, rate: 0.5 });
    const never = await signedIn(schakel, 'buyer');
    await schakel.anonymous('public', 'get', `/v1/buyers/${never.organisationId}/consultation-record`).expect(404);
  });

  /** Another consultation of the same buyer, over and without a report. */
  async function unreported(): Promise<{ id: string }> {
    const other = await Stage.published(schakel, {
      buyer: stage.buyer,
      content: { deadline: '2027-02-18T12:00:00+01:00' },
      plan: { questionsUntil: '2027-02-08T12:00:00+01:00' },
    });
    other.moveTo('2027-02-18T12:00:00+01:00');
    return other;
  }
});
