import { CloseOverdue } from '@schakel/opportunities';
import type { Test } from 'supertest';
import { answersOf, publishedFirm, signedIn, Stage } from '../../support/consultation.js';
import { pdf } from '../../support/file-contents.js';
import { pdfText } from '../../support/pdf-text.js';
import { type Person, Schakel } from '../../support/schakel.js';

/** What a firm said in confidence, or the buyer wrote for itself: in no pack and in no nota. */
const MARK = 'KANARIE';
const REASON = 'De tekening van het gebouw mag niet openbaar zijn.';
const RATIONALE = 'Zij doen dit werk in de buurt.';

interface Exchanged {
  kind: string;
  audience: string;
  disclosedAt: string | null;
  content: Record<string, unknown>;
}

/** What was exchanged, with whom and since when everyone has it (art. 41); and the questions and answers, compiled. */
describe('The pack and the nota of a consultation for invited firms only', () => {
  let schakel: Schakel;
  let stage: Stage;
  let invited: Person;
  let other: Person;

  const binary = (request: Test) =>
    request.buffer().parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  const packFor = async (query: object = {}) =>
    (await stage.as(stage.buyer, 'get', '/pack').query(query).expect(200)).body as {
      exchanged: Exchanged[];
      gaps: object[];
      firms: object[];
      ledger: { valid: boolean; entries: number; head: string; chain: { kind: string; payload: unknown }[] };
    };
  const paper = async (query: object = {}, person = stage.buyer) => {
    const { body, headers } = await binary(stage.as(person, 'get', '/pack/document').query(query)).expect(200);
    expect(headers['content-type']).toBe('application/pdf');
    return pdfText(body as Buffer).replace(/\s+/g, ' ');
  };
  const archive = async () => {
    const { headers } = await stage.as(stage.buyer, 'get', '/plan').expect(200);
    return stage.as(stage.buyer, 'post', '/archive').set('if-match', headers['etag'] ?? '');
  };
  const kindsOf = ({ exchanged }: { exchanged: Exchanged[] }) => exchanged.map(({ kind }) => kind);

  /** A draft for invited firms, with a document; published. */
  async function published(): Promise<void> {
    const buyer = await signedIn(schakel, 'buyer', { name: 'Gemeente Overal' });
    stage = await Stage.planned(schakel, { buyer });
    await stage.as(buyer, 'put', '/access').set('if-match', '"2"').send({ invitedOnlyReason: REASON }).expect(200);
    const { body } = await stage
      .as(buyer, 'post', '/documents')
      .send({ title: 'Leidraad', fileName: 'leidraad.pdf' })
      .expect(201);
    await stage
      .as(buyer, 'put', `/documents/${body.id}/versions/1/content`)
      .set('content-type', 'application/octet-stream')
      .send(pdf('Leidraad'))
      .expect(200);
    await stage
      .as(buyer, 'post', '/invitations')
      .send({ firmIds: [invited.organisationId], rationale: RATIONALE, origin: 'matches' })
      .expect(201);
    await stage.publish();
  }

  /** A firm asks, the buyer answers; asking and answering leave no name behind. */
  async function exchange(text: string, answer: string | null): Promise<string> {
    const { body: asked } = await stage.as(invited, 'post', '/questions').send({ text }).expect(201);
    if (answer === null) return asked.id as string;
    await stage.as(stage.buyer, 'patch', `/questions/${asked.id}`).set('if-match', '"1"').send({ answer }).expect(200);
    await stage
      .as(stage.buyer, 'post', '/questions/publish')
      .send({ questionIds: [asked.id] })
      .expect(200);
    return asked.id as string;
  }

  beforeAll(async () => {
    schakel = await Schakel.start();
    invited = await publishedFirm(schakel, 'De Genodigde');
    other = await publishedFirm(schakel, 'De Ander');
    await published();
  });
  afterAll(() => schakel.stop());

  it('is there for the members of its buyer alone; not for a draft, in which nothing was exchanged yet', async () => {
    const reader = await signedIn(schakel, 'buyer', { organisationId: stage.buyer.organisationId, role: 'reader' });
    const stranger = await signedIn(schakel, 'buyer', { name: 'Gemeente Elders' });
    for (const rest of ['/pack', '/pack/document']) {
      await stage.as(reader, 'get', rest).expect(200);
      await stage.as(stranger, 'get', rest).expect(404);
      await stage.as({ ...invited, api: 'buyer' }, 'get', rest).expect(401);
      await schakel.anonymous('buyer', 'get', stage.path(rest)).expect(401);
      for (const api of ['supplier', 'public'] as const)
        await schakel.anonymous(api, 'get', stage.path(rest)).expect(404);
      const draft = await Stage.planned(schakel, { buyer: stage.buyer });
      expect((await draft.as(draft.buyer, 'get', rest).expect(409)).body.detail).toContain('not published');
    }
  });

  it('says what only the invited know, since when, and that not all know the same', async () => {
    await exchange('Mag één wijk ook?', 'Ja, één wijk mag ook.');
    const waiting = await exchange('Telt vrijwilligerswerk mee?', null);
    const pack = await packFor();
    expect(pack.gaps).toMatchObject([
      { kind: 'published', reason: 'some-only', visibleTo: 'invited' },
      { kind: 'document', reason: 'some-only', visibleTo: 'invited' },
      { kind: 'question-answered', reason: 'some-only', visibleTo: 'invited' },
      { kind: 'question-asked', reason: 'question-unanswered', visibleTo: 'buyer' },
    ]);
    expect(pack.exchanged.map(({ kind, audience, disclosedAt }) => [kind, audience, disclosedAt])).toEqual([
      ['published', 'invited', null],
      ['document', 'invited', null],
      ['question-answered', 'invited', null],
    ]);
    expect(pack.exchanged[2]?.content).toMatchObject({ text: 'Mag één wijk ook?', answer: 'Ja, één wijk mag ook.' });
    expect(pack.firms).toEqual([
      { firm: 'De Genodigde', invited: { at: expect.any(String), rationale: RATIONALE }, answered: null },
    ]);
    const text = await paper();
    for (const line of [
      'Nee, nog niet',
      'Vraag van een firma',
      'nog niet voor iedereen',
      'uitgenodigde firma’s',
      REASON,
      RATIONALE,
    ])
      expect(text).toContain(line);
    expect(JSON.stringify(pack)).not.toContain('vrijwilligerswerk');
    await stage.as(stage.buyer, 'patch', `/questions/${waiting}`).set('if-match', '"1"').send({ answer: 'Nee.' });
  });

  it('compiles questions and answers as page and paper for who may see them, never who asked', async () => {
    const page = await stage.as(invited, 'get', '/questions/document').query({ language: 'nl' }).expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    for (const line of ['<h3>Vraag 1</h3>', 'Mag één wijk ook?', 'Ja, één wijk mag ook.'])
      expect(page.text).toContain(line);
    expect(page.text).not.toContain('vrijwilligerswerk');
    expect(page.text).not.toMatch(/Genodigde|organisatie\.example/);
    const { body, headers } = await binary(
      stage.as(stage.buyer, 'get', '/questions/document').query({ format: 'pdf', language: 'en' }),
    ).expect(200);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="questions-and-answers-[0-9a-f]{8}\.pdf"$/);
    expect(pdfText(body as Buffer)).toContain('Question 1');
    await stage.as(other, 'get', '/questions/document').expect(404);
    await schakel.anonymous('public', 'get', stage.path('/questions/document')).expect(404);
  });

  it('tells who answered after the opening alone, and what they answered never', async () => {
    const { answers } = answersOf(`Met de machine van ${MARK}.`);
    const secret = { ...answers[0], confidential: true, confidentialReason: `${MARK} is ons geheim` };
    await stage
      .as(invited, 'post', '/answer')
      .send({ answers: [secret, answers[1]] })
      .expect(201);
    expect((await packFor()).firms).toMatchObject([{ answered: null }]);
    expect(await paper()).toContain('nog verzegeld');
    await stage.opened();
    await schakel.get(CloseOverdue).execute();
    const pack = await packFor();
    expect(pack.firms).toMatchObject([{ firm: 'De Genodigde', answered: { contentHash: expect.any(String) } }]);
    expect(pack.gaps).toContainEqual(expect.objectContaining({ reason: 'answers-unreported' }));
    for (const text of [JSON.stringify(pack), await paper(), await paper({ firms: 'numbered' })])
      expect(text).not.toContain(MARK);
  });

  it('can go to competitors with numbers for firms', async () => {
    const pack = await packFor({ firms: 'numbered' });
    expect(pack.firms).toEqual([
      {
        firm: '1',
        invited: { at: expect.any(String), rationale: null },
        answered: { at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), contentHash: null },
      },
    ]);
    const page = await stage.as(stage.buyer, 'get', '/pack/document').query({ firms: 'numbered', format: 'html' });
    for (const text of [JSON.stringify(pack), page.text, await paper({ firms: 'numbered', language: 'en' })]) {
      expect(text).not.toMatch(/Genodigde|organisatie\.example|in de buurt/);
      expect(text).not.toContain(invited.organisationId);
    }
    for (const line of ['Firma 1', '<td>24-11-2026</td>']) expect(page.text).toContain(line);
    expect(page.text).not.toContain('Omdat');
  });

  it('is not closed for good while some know what others do not; what mends it is named', async () => {
    const refused = await archive();
    expect(refused.status).toBe(409);
    for (const mending of ['(document): make it public to everyone', '(question-asked): answer it to everyone'])
      expect(refused.body.detail).toContain(mending);
    const { body } = await stage.as(stage.buyer, 'get', '/questions').expect(200);
    const { id } = (body.items as { id: string; publishedAt: string | null }[]).find(
      ({ publishedAt }) => publishedAt === null,
    ) as { id: string };
    await stage
      .as(stage.buyer, 'post', '/questions/publish')
      .send({ questionIds: [id] })
      .expect(200);
    expect((await archive()).status).toBe(409);
    const { headers } = await stage.as(stage.buyer, 'get', '/plan').expect(200);
    await stage
      .as(stage.buyer, 'put', '/access')
      .set('if-match', headers['etag'] ?? '')
      .send({ invitedOnlyReason: null })
      .expect(200);
    const pack = await packFor();
    expect(pack.gaps).toMatchObject([{ reason: 'answers-unreported' }]);
    for (const { kind, disclosedAt } of pack.exchanged) expect([kind, typeof disclosedAt]).toEqual([kind, 'string']);
  });

  it('says that all know the same once there is a report, and stands in the ledger each time it is made', async () => {
    const theme = {
      id: 'a',
      title: 'Eén wijk',
      said: 'Eén wijk past.',
      decision: 'adopted',
      reason: 'Goed.',
      answers: [],
    };
    await stage
      .as(stage.buyer, 'put', '/report')
      .set('if-match', '"0"')
      .send({ introduction: 'Over groen.', themes: [theme], nextSteps: '' })
      .expect(200);
    await stage.as(stage.buyer, 'post', '/report/publish').set('if-match', '"1"').expect(200);
    const before = await packFor();
    expect(before).toMatchObject({ gaps: [], ledger: { valid: true } });
    expect(kindsOf(before)).toEqual([
      'published',
      'document',
      'question-answered',
      'opened',
      'question-answered',
      'disclosed',
      'report-published',
    ]);
    expect(await paper()).toContain('Ja. Alles wat firma’s van de inkoper kregen, kan iedereen lezen.');
    const { ledger } = await packFor();
    expect(ledger.entries).toBe(before.ledger.entries + 2);
    expect(ledger.chain.slice(-2)).toMatchObject([
      { kind: 'downloaded', payload: null },
      { kind: 'downloaded', payload: null },
    ]);
    expect(await paper()).not.toContain(MARK);
    expect((await archive()).status).toBe(200);
    expect(kindsOf(await packFor()).at(-1)).toBe('archived');
    const nota = await schakel.anonymous('public', 'get', stage.path('/questions/document')).expect(200);
    expect(nota.text).toContain('<h3>Vraag 2</h3>');
    expect(nota.text).not.toContain(MARK);
  });
});
