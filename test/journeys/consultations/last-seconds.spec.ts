import { CloseOverdue } from '@schakel/opportunities';
import { answersOf, CONSULTATION, Stage } from '../../support/consultation.js';
import { type Person, Schakel } from '../../support/schakel.js';

const FIRMS = 50;
const DEADLINE = new Date(CONSULTATION.deadline);

interface Row {
  firm_id: string;
  version: number;
  content_hash: string;
  submitted_at: Date;
}

describe('Fifty firms that hand in during the last two seconds', () => {
  let schakel: Schakel;
  let stage: Stage;
  let firms: Person[];
  beforeEach(async () => {
    schakel = await Schakel.start();
    stage = await Stage.published(schakel);
    firms = [];
    for (let at = 0; at < FIRMS; at += 1) firms.push(await stage.firm(`Firma ${at}`));
    await schakel.app('supplier').listen(0, '127.0.0.1');
  });
  afterEach(() => schakel.stop());

  it.each([
    ['one after another, the deadline in the middle', 2_000, 1_000],
    ['all in the same moment, right before it', 0, 60],
  ])('%s, each get a receipt or a refusal, and the database agrees with every receipt', async (_, during, before) => {
    stage.moveTo(new Date(DEADLINE.getTime() - before).toISOString());
    schakel.clock.run();
    // meanwhile the worker closes what is over
    const closing = setInterval(() => void schakel.get(CloseOverdue).execute(), 200);
    const replies = await Promise.all(
      firms.map(async (firm, at) => {
        await new Promise((resolve) => setTimeout(resolve, (at * during) / FIRMS));
        return stage.as(firm, 'post', '/answer').send(answersOf(`Wij doen dit met ploeg ${at}.`));
      }),
    );
    clearInterval(closing);
    schakel.clock.stop();

    const receipts = replies.filter(({ status }) => status === 201);
    const refusals = replies.filter(({ status }) => status === 409);
    expect(receipts.length + refusals.length).toBe(FIRMS);
    if (during > 0) expect(Math.min(receipts.length, refusals.length)).toBeGreaterThan(0);

    const rows = (await schakel.database.query(
      'select firm_id, version, content_hash, submitted_at from consultation_answer where consultation_id = $1',
      [stage.id],
    )) as Row[];
    expect(rows).toHaveLength(receipts.length);
    for (const [at, { status, body }] of replies.entries()) {
      const row = rows.find(({ firm_id }) => firm_id === firms[at]?.organisationId);
      if (status === 201) {
        expect(body).toMatchObject({ version: row?.version, contentHash: row?.content_hash });
        expect(body.submittedAt).toBe(row?.submitted_at.toISOString());
        expect(new Date(body.submittedAt).getTime()).toBeLessThan(DEADLINE.getTime());
      } else {
        expect(row).toBeUndefined();
        const arrived = /this arrived at (\S+Z)\.$/.exec(body.detail)?.[1] ?? '';
        expect(body.detail).toContain(DEADLINE.toISOString());
        expect(new Date(arrived).getTime()).toBeGreaterThanOrEqual(DEADLINE.getTime());
      }
    }
    const { body: ledger } = await schakel.anonymous('public', 'get', stage.path('/ledger')).expect(200);
    const hashes = ledger.items.map(({ hash }: { hash: string }) => hash) as string[];
    for (const { body } of receipts) expect(hashes).toContain(body.ledgerHead);
    expect((await schakel.anonymous('public', 'get', stage.path('/ledger/verification'))).body.valid).toBe(true);

    await stage.opened();
    const { body: opening } = await stage.as(stage.buyer, 'post', '/opening').expect(200);
    expect(opening).toMatchObject({ state: 'opened', answers: receipts.length, unreadable: 0 });
  });
});
