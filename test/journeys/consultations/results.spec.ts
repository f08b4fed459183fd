import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { answersOf, Stage, signedIn } from '../../support/consultation.js';
import { type Person, Schakel } from '../../support/schakel.js';

describe('The answers to a consultation, once opened', () => {
  let schakel: Schakel;
  let stage: Stage;
  let firms: Person[];
  beforeAll(async () => {
    schakel = await Schakel.start();
    stage = await Stage.published(schakel);
    firms = [
      await stage.publishedFirm('Firma Micro', { employees: 5, nuts: 'NL32B', certificate: 'pso' }),
      await stage.publishedFirm('Firma Klein', { employees: 20, nuts: 'NL33' }),
      await stage.publishedFirm('Firma Groot', { employees: 300, nuts: 'NL32B', certificate: 'pso' }),
      await stage.firm('Firma Zonder Profiel'),
    ];
    const answers = [
      answersOf('=Met een formule.', 'klein', 4),
      answersOf('Met twee ploegen.', 'groot', 12),
      answersOf('MERKTEKEN', 'groot', 60),
      answersOf('Met vrijwilligers.', 'klein'),
    ];
    Object.assign(answers[2]?.answers[0] ?? {}, { confidential: true, confidentialReason: 'MERKTEKEN reden' });
    for (const [at, answer] of answers.entries())
      await stage
        .as(firms[at] as Person, 'post', '/answer')
        .send(answer)
        .expect(201);
  });
  afterAll(() => schakel.stop());

  it('cannot be looked at or taken out before', async () => {
    await stage.as(stage.buyer, 'get', '/answers').expect(409);
    await stage.as(stage.buyer, 'get', '/answers/export').query({ format: 'csv' }).expect(409);
    const { body } = await stage.as(stage.buyer, 'get', '/progress').expect(200);
    expect(body).toMatchObject({ drafts: 0, submitted: 4 });
    await stage.opened();
  });

  it('stand side by side by question, with what charts show', async () => {
    const { body } = await stage.as(stage.buyer, 'get', '/answers').expect(200);
    expect(body.firms).toEqual({ all: 4, shown: 4, unknown: 0 });
    expect(body.items.map(({ question }: { question: { id: string } }) => question.id)).toEqual([
      'aanpak',
      'omvang',
      'fte',
    ]);
    expect(body.items[0].distribution).toBeNull();
    expect(body.items[1].distribution.bars).toEqual([
      { label: 'klein', firms: 2 },
      { label: 'groot', firms: 2 },
    ]);
    expect(body.items[2].distribution.summary).toMatchObject({ min: 4, median: 12, max: 60 });
  });

  it.each([
    [{ sizes: 'micro' }, ['Firma Micro'], 1],
    [{ sizes: ['micro', 'large'] }, ['Firma Groot', 'Firma Micro'], 1],
    [{ nuts: 'NL32B' }, ['Firma Groot', 'Firma Micro'], 1],
    [{ nuts: 'NL3' }, ['Firma Groot', 'Firma Klein', 'Firma Micro'], 1],
    [{ certificates: 'pso', sizes: 'large' }, ['Firma Groot'], 1],
  ])('can be narrowed to some firms: %o', async (query, names, unknown) => {
    const { body } = await stage.as(stage.buyer, 'get', '/answers').query(query).expect(200);
    expect(body.respondents.map(({ firmName }: { firmName: string }) => firmName)).toEqual(names);
    expect(body.firms).toEqual({ all: 4, shown: names.length, unknown });
    expect(body.items[1].answers).toHaveLength(names.length);
  });

  it('are not narrowed by codes that do not exist', async () => {
    const { body } = await stage
      .as(stage.buyer, 'get', '/answers')
      .query({ sizes: 'reuzen', nuts: 'XX', certificates: 'zilver' })
      .expect(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/sizes',
      '/nuts',
      '/certificates',
    ]);
  });

  it('leave as CSV, in the separators of the language, without what is confidential', async () => {
    const reply = await stage.as(stage.buyer, 'get', '/answers/export').query({ format: 'csv' }).expect(200);
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(reply.headers['content-disposition']).toMatch(
      /^attachment; filename="antwoorden-[0-9a-f]{8}-2026-12-18\.csv"$/,
    );
    const rows = parse(reply.text, { bom: true, delimiter: ';' });
    expect(rows).toHaveLength(5);
    expect(rows[1]?.slice(0, 7)).toEqual([
      'Firma Groot',
      'Groot (250 medewerkers of meer)',
      'Groot-Amsterdam',
      expect.stringContaining('PSO'),
      '[vertrouwelijk]',
      'groot',
      '60',
    ]);
    expect(rows[3]?.slice(4)).toEqual(["'=Met een formule.", 'klein', '4']);
    expect(reply.text).not.toContain('MERKTEKEN');
  });

  it('leave as a workbook, narrowed as asked', async () => {
    const reply = await stage
      .as(stage.buyer, 'get', '/answers/export')
      .query({ format: 'xlsx', language: 'en', sizes: 'large' })
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const rows = await readSheet(reply.body as Buffer, 'Answers');
    expect(rows).toHaveLength(2);
    expect(rows[1]?.slice(4)).toEqual(['[confidential]', 'groot', 60]);
  });

  it('stand in the ledger each time they leave, and belong to the buyer alone', async () => {
    const { body } = await stage.as(stage.buyer, 'get', '/ledger').expect(200);
    const downloads = body.items.filter(({ kind }: { kind: string }) => kind === 'downloaded');
    expect(downloads.map(({ payload }: { payload: { format: string } }) => payload.format)).toEqual(['csv', 'xlsx']);
    const stranger = await signedIn(schakel, 'buyer');
    for (const rest of ['/answers', '/answers/export?format=csv']) await stage.as(stranger, 'get', rest).expect(404);
  });

  it('are not taken out without end', async () => {
    const replies = await Promise.all(
      Array.from({ length: 12 }, () => stage.as(stage.colleague, 'get', '/answers/export').query({ format: 'csv' })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array<number>(10).fill(200), 429, 429]);
  });
});
