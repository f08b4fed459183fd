import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { type GivenAnswer, PLAN, Stage } from '../../support/consultation.js';
import { pdf } from '../../support/file-contents.js';
import { pdfText } from '../../support/pdf-text.js';
import { type Person, Schakel } from '../../support/schakel.js';

/** Everything that a firm said in confidence bears this mark; the number is a mark of its own. */
const MARK = 'ZILVERBERK';
const NUMBER = 918_273.645;

const inConfidence = (questionId: string, value: GivenAnswer['value']): GivenAnswer => ({
  questionId,
  value,
  confidential: true,
  confidentialReason: `omdat ${MARK} het zegt`,
});
const openly = (questionId: string, value: GivenAnswer['value']): GivenAnswer => ({
  questionId,
  value,
  confidential: false,
});

/** The plan with a question for files. */
const WITH_FILES = {
  questionnaire: {
    sections: [
      ...PLAN.questionnaire.sections,
      {
        title: 'Bijlagen',
        questions: [{ id: 'plan', type: 'file', text: 'Stuur een plan mee.', required: false, maxFiles: 2 }],
      },
    ],
  },
};

describe('What a firm says in confidence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-logs-'));
  const logFile = join(folder, 'log');
  let schakel: Schakel;
  let stage: Stage;
  let firm: Person;
  let other: Person;

  beforeAll(async () => {
    schakel = await Schakel.start({ logLevel: 'trace', dataFolder: join(folder, 'data') }, logFile);
    stage = await Stage.published(schakel, { plan: WITH_FILES });
    firm = await stage.firm('Firma Vertrouwelijk');
    other = await stage.firm('Firma Open');
    const answers = [inConfidence('aanpak', `Met de machine van ${MARK}.`), openly('omvang', 'klein')];
    await stage.as(firm, 'put', '/draft').send({ draftVersion: 0, answers }).expect(200);
    // a wrong answer, a replaced one, one that was taken back: nothing of them may linger anywhere either
    await stage
      .as(firm, 'post', '/answer')
      .send({ answers: [inConfidence('bestaat-niet', MARK)] })
      .expect(400);
    await stage.as(firm, 'post', '/answer').send({ answers }).expect(201);
    await stage
      .as(firm, 'post', '/answer')
      .set('idempotency-key', 'twee-keer-hetzelfde')
      .send({
        answers: [...answers, inConfidence('fte', NUMBER), openly('plan', [await bringFile(), await bringFile(false)])],
      })
      .expect(201);
    const withdrawn = await stage.firm('Firma Terug');
    await stage.as(withdrawn, 'post', '/answer').send({ answers }).expect(201);
    await stage.as(withdrawn, 'delete', '/answer').expect(204);
    await stage
      .as(other, 'post', '/answer')
      .send({ answers: [openly('aanpak', 'Met vaste ploegen.'), openly('omvang', 'groot')] })
      .expect(201);
    await stage.opened();
    await publishReport();
    await schakel.settle();
  });
  afterAll(async () => {
    await schakel.stop();
    rmSync(folder, { recursive: true });
  });

  /** A file in confidence, in an answer that itself is not; or an open one. @returns its id */
  async function bringFile(confidential = true): Promise<string> {
    const about = confidential
      ? { fileName: `plan van ${MARK}.pdf`, confidential, confidentialReason: `plan van ${MARK}` }
      : { fileName: 'folder.pdf', confidential };
    const { body } = await stage
      .as(firm, 'post', '/files')
      .send({ questionId: 'plan', ...about })
      .expect(201);
    await stage
      .as(firm, 'put', `/files/${body.id}/content`)
      .set('content-type', 'application/octet-stream')
      .send(pdf(confidential ? MARK : 'open'))
      .expect(200);
    return body.id as string;
  }

  async function publishReport(): Promise<void> {
    const answers = [
      { firmId: firm.organisationId, questionId: 'aanpak' },
      { firmId: firm.organisationId, questionId: 'fte' },
      { firmId: other.organisationId, questionId: 'aanpak' },
    ];
    const theme = {
      id: 'inzet',
      title: 'Inzet',
      said: 'Met vaste ploegen.',
      decision: 'adopted',
      reason: 'Dat past ons.',
    };
    await stage
      .as(stage.buyer, 'put', '/report')
      .set('if-match', '"0"')
      .send({ introduction: 'Over groen.', themes: [{ ...theme, answers }], nextSteps: '' })
      .expect(200);
    await stage.as(stage.buyer, 'post', '/report/publish').set('if-match', '"1"').expect(200);
  }

  /** Which of these texts hold a mark; an empty one proves nothing, so it counts as if it did. */
  const marked = (texts: Readonly<Record<string, string>>): string[] =>
    Object.entries(texts)
      .filter(([, text]) => text === '' || text.includes(MARK) || /918[.,_ ]?273/.test(text))
      .map(([what]) => what);
  const publicText = async (rest: string) =>
    (await schakel.anonymous('public', 'get', stage.path(rest)).expect(200)).text;
  const buyerText = async (rest: string) => (await stage.as(stage.buyer, 'get', rest).expect(200)).text;
  const bytes = async (person: Person, rest: string): Promise<Buffer> => {
    const reply = await stage
      .as(person, 'get', rest)
      .buffer()
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    return reply.body as Buffer;
  };

  it('is read by the buyer after the opening, marked as such', async () => {
    const { body } = await stage.as(stage.buyer, 'get', '/answers').expect(200);
    const [first] = body.items[0].answers.filter(({ confidential }: { confidential: boolean }) => confidential);
    expect(first.value).toContain(MARK);
    expect(body.items[2].answers).toMatchObject([{ value: NUMBER, confidential: true }]);
    expect(body.items[3].answers[0].files).toMatchObject([
      { name: `plan van ${MARK}.pdf`, confidential: true },
      { name: 'folder.pdf', confidential: false },
    ]);
  });

  it('is in no export', async () => {
    const workbook = await bytes(stage.buyer, '/answers/export?format=xlsx&language=nl');
    const sheet = async (name: string) => JSON.stringify(await readSheet(workbook, name));
    const texts = {
      csv: String(await bytes(stage.buyer, '/answers/export?format=csv&language=nl')),
      'csv in English': String(await bytes(stage.buyer, '/answers/export?format=csv&language=en')),
      answers: await sheet('Antwoorden'),
      counts: await sheet('Tellingen'),
      about: await sheet('Over dit bestand'),
    };
    expect(texts.csv).toContain('folder.pdf');
    expect(marked(texts)).toEqual([]);
  });

  it('is in no report: not as JSON, not as a page, not on paper', async () => {
    const texts = {
      json: await publicText('/report'),
      page: String(await bytes(other, '/report/document')),
      paper: pdfText(await bytes(other, '/report/document?format=pdf')),
    };
    expect(texts.paper).toContain('Met vaste ploegen.');
    expect(marked(texts)).toEqual([]);
  });

  it('is in nothing that anyone else can read: the ledger, the calendar, search', async () => {
    const texts: Record<string, string> = {};
    for (const rest of ['', '/questions', '/ledger', '/ledger/verification', '/calendar'])
      texts[`public ${rest}`] = await publicText(rest);
    for (const rest of ['/ledger', '/progress', '/plan', '/report']) texts[`buyer ${rest}`] = await buyerText(rest);
    expect(marked(texts)).toEqual([]);
    const search = schakel.anonymous('public', 'get', '/v1/opportunities').query({ text: MARK });
    expect((await search.expect(200)).body.items).toEqual([]);
  });

  it('is in no table but that of opened answers: not in mails, index documents, trails, replies kept for repetition', async () => {
    const tables = (await schakel.database.query(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    )) as { name: string }[];
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['mail_outbox', 'audit', 'ledger_entry']));
    const holding: string[] = [];
    for (const { name } of tables) {
      const [row] = (await schakel.database.query(
        `select count(*)::int as hits from "${name}" t
         where t::text like '%${MARK}%' or t::text like '%918273%' or t::text like '%' || encode('${MARK}', 'hex') || '%'`,
      )) as { hits: number }[];
      if (row?.hits) holding.push(`${name} ${row.hits}`);
    }
    expect(holding).toEqual(['consultation_answer 1']);
  });

  it('is in no file on disk', () => {
    const data = join(folder, 'data');
    const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(2);
    for (const { parentPath, name } of files) {
      const content = readFileSync(join(parentPath, name)).toString('latin1');
      expect([name, content.includes(MARK), name.includes(MARK)]).toEqual([name, false, false]);
    }
  });

  it('is in no line of the log, however much is logged', () => {
    const log = readFileSync(logFile, 'utf8');
    expect(log).toContain(stage.path('/answer'));
    expect(marked({ log })).toEqual([]);
  });

  it('cannot be published by repeating it', async () => {
    const { body } = await stage.as(stage.buyer, 'get', '/report').expect(200);
    const theme = { id: 'x', title: 'X', decision: 'adopted', reason: 'Ja.', answers: [] };
    for (const said of [
      `Zij werken met de machine van ${MARK}.`,
      `Want omdat ${MARK.toLowerCase()} het zegt.`,
      `Zie het plan van ${MARK}.`,
    ]) {
      const { body: latest } = await stage.as(stage.buyer, 'get', '/report').expect(200);
      await stage
        .as(stage.buyer, 'put', '/report')
        .set('if-match', `"${latest.version}"`)
        .send({ introduction: body.introduction, nextSteps: '', themes: [{ ...theme, said }] })
        .expect(200);
      const refused = await stage
        .as(stage.buyer, 'post', '/report/publish')
        .set('if-match', `"${latest.version + 1}"`)
        .expect(400);
      expect(refused.body.errors).toEqual([
        expect.objectContaining({ pointer: '/themes/0/said', code: 'quotesConfidential' }),
      ]);
      expect(marked({ refusal: refused.text })).toEqual([]);
    }
  });
});
