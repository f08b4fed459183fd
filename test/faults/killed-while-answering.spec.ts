import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { AppProcess } from '../support/app-process.js';
import { ANSWER, plannedConsultation, publish } from '../support/consultations.js';
import { PASSWORD, type Person, Schakel } from '../support/schakel.js';
import { Folders, sleep } from '../start/program.js';

jest.setTimeout(240_000);

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

interface Receipt {
  version: number;
  contentHash: string;
  ledgerHead: string;
}

describe('When the API for firms is killed', () => {
  const folders = new Folders();
  let schakel: Schakel;
  let env: Record<string, string>;
  let api: AppProcess;
  let firms: Person[];
  let id: string;
  const path = (rest: string) => `/v1/consultations/${id}${rest}`;
  const rows = async <T>(sql: string, ...values: unknown[]) =>
    (await schakel.database.query(sql, [id, ...values])) as T[];
  const answersOf = (firm: Person) =>
    rows<{ version: number; content_hash: string; ledger_head: string }>(
      'select version, content_hash, ledger_head from consultation_answer where consultation_id = $1 and firm_id = $2 order by version',
      firm.organisationId,
    );
  const entriesOf = (firm: Person) =>
    rows<{ hash: string }>(
      `select hash from ledger_entry where consultation_id = $1 and kind = 'answer-submitted' and firm_id = $2 order by seq`,
      firm.organisationId,
    );
  const receiptMails = (firm: Person) =>
    rows<{ event: string }>(
      `select event from mail_outbox where about = 'consultation:' || $1::text and recipient = $2 and event like 'receipt:%'`,
      firm.email,
    );
  const verdict = async () =>
    (await schakel.anonymous('public', 'get', path('/ledger/verification')).expect(200)).body as { valid: boolean };

  /** Nothing is half done: what stands, stands whole. */
  async function expectWhole(): Promise<void> {
    for (const firm of firms) {
      const answers = await answersOf(firm);
      expect(answers.map(({ version }) => version)).toEqual(answers.map((_, at) => at + 1));
      expect((await entriesOf(firm)).map(({ hash }) => hash)).toEqual(answers.map((answer) => answer.ledger_head));
      expect(await receiptMails(firm)).toHaveLength(answers.length);
    }
    expect(await verdict()).toMatchObject({ valid: true });
  }

  /** Holds the chain of the ledger, so that whoever submits stands still in the middle of it. */
  async function holdingTheLedger(work: () => Promise<void>): Promise<void> {
    const client = new Client({ connectionString: schakel.databaseUrl });
    await client.connect();
    try {
      await client.query('select pg_advisory_lock(hashtextextended($1, 1))', [id]);
      await work();
    } finally {
      await client.end();
    }
  }

  async function untilSomeoneWaits(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const waiting = (await schakel.database.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
      )) as unknown[];
      if (waiting.length > 0) return;
      await sleep(25);
    }
    throw new Error('Nobody came to the ledger.');
  }

  beforeAll(async () => {
    const folder = folders.make();
    schakel = await Schakel.start({ dataFolder: folder, sealingKeys: `${folder}/keys` });
    schakel.clock.forward(Date.now() - schakel.clock.now().getTime());
    const buyer = await schakel.person('buyer');
    firms = [];
    for (let at = 0; at < 4; at += 1) firms.push(await schakel.person('firm'));
    id = await plannedConsultation(schakel, buyer, { deadline: inDays(60) });
    await schakel
      .as(buyer, 'patch', path('/plan'))
      .set('if-match', '"2"')
      .send({ questionsUntil: inDays(40) })
      .expect(200);
    await publish(schakel, buyer, id).expect(200);
    env = { DATABASE_URL: schakel.databaseUrl, DATA_FOLDER: folder };
    api = await AppProcess.start('supplier-api', env);
  });
  afterAll(async () => {
    await api.kill();
    await schakel.stop();
    folders.remove();
  });

  it('in the middle of an answer, the answer is not there, the draft is, and sending it again makes it one', async () => {
    const [firm] = firms as [Person];
    const token = await api.signIn(firm.email, PASSWORD);
    const draft = { draftVersion: 0, ...ANSWER };
    expect((await api.request('PUT', path('/draft'), { token, body: draft }))?.status).toBe(200);
    await holdingTheLedger(async () => {
      const submitting = api.request('POST', path('/answer'), { token, body: ANSWER });
      await untilSomeoneWaits();
      await api.kill();
      expect(await submitting).toBeUndefined();
    });
    expect(await answersOf(firm)).toEqual([]);
    await expectWhole();
    api = await AppProcess.start('supplier-api', env);
    const kept = await api.request<{ answers: unknown[] }>('GET', path('/draft'), { token });
    expect(kept?.body.answers).toEqual(ANSWER.answers);
    const again = await api.request<Receipt>('POST', path('/answer'), { token, body: kept?.body && ANSWER });
    expect(again).toMatchObject({ status: 201, body: { version: 1 } });
    await expectWhole();
  });

  it('in the middle of a question, repeating it with its key asks it once', async () => {
    const [, firm] = firms as [Person, Person];
    const token = await api.signIn(firm.email, PASSWORD);
    const headers = { 'idempotency-key': randomUUID() };
    const asking = { token, headers, body: { text: 'Hoe groot zijn de wijken samen?' } };
    await holdingTheLedger(async () => {
      const lost = api.request('POST', path('/questions'), asking);
      await untilSomeoneWaits();
      await api.kill();
      expect(await lost).toBeUndefined();
    });
    api = await AppProcess.start('supplier-api', env);
    const tooSoon = await api.request('POST', path('/questions'), asking);
    expect(tooSoon?.status).toBe(409);
    expect(Number(tooSoon?.headers.get('retry-after'))).toBeGreaterThan(0);
    await schakel.database.query(`update idempotency_key set created_at = created_at - interval '61 seconds'`);
    expect((await api.request('POST', path('/questions'), asking))?.status).toBe(201);
    expect((await api.request('POST', path('/questions'), asking))?.headers.get('idempotency-replayed')).toBe('true');
    expect(await rows('select 1 from consultation_question where consultation_id = $1')).toHaveLength(1);
  });

  it('at any moment, every receipt that a firm holds is true, and nothing is half done', async () => {
    const receipts = new Map<Person, Receipt[]>(firms.map((firm) => [firm, []]));
    let unanswered = 0;
    for (let round = 0; round < 4; round += 1) {
      const enough = 1 + round * 2;
      const arrived: number[] = [];
      const tokens = await Promise.all(firms.map((firm) => api.signIn(firm.email, PASSWORD)));
      const sending = firms.flatMap((firm, at) =>
        [1, 2, 3].map(async (number) => {
          await sleep(number * 7);
          const value = `Ronde ${round}, antwoord ${number}`;
          const body = { answers: [{ questionId: 'aanpak', value, confidential: false }] };
          const outcome = await api.request<Receipt>('POST', path('/answer'), { token: tokens[at] ?? '', body });
          if (outcome?.status === 201) receipts.get(firm)?.push(outcome.body);
          else unanswered += 1;
          arrived.push(number);
        }),
      );
      while (arrived.length < enough) await sleep(1);
      await api.kill();
      await Promise.all(sending);
      await expectWhole();
      api = await AppProcess.start('supplier-api', env);
    }
    for (const firm of firms) {
      const stored = await answersOf(firm);
      for (const { version, contentHash, ledgerHead } of receipts.get(firm) ?? [])
        expect(stored).toContainEqual({ version, content_hash: contentHash, ledger_head: ledgerHead });
    }
    expect([...receipts.values()].flat().length).toBeGreaterThan(0);
    expect(unanswered).toBeGreaterThan(0);
  });
});
