import { DEMO_ACCOUNTS, DEMO_PASSWORD, DemoClock, LoadDemo } from '@schakel/installation';
import { type ApiName, Schakel } from '../support/schakel.js';

jest.setTimeout(120_000);

const DAY = 86_400_000;

/** What the demonstration has brought about, with every version and moment. */
async function state(schakel: Schakel): Promise<Record<string, unknown[]>> {
  const tables = [
    'organisation',
    'person',
    'member',
    'firm',
    'capability',
    'certificate',
    'opportunity',
    'opportunity_change',
    'consultation',
    'consultation_invitation',
    'consultation_decline',
    'consultation_question',
    'consultation_draft',
    'consultation_answer',
    'consultation_document',
    'ledger_entry',
    'mail_outbox',
  ];
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    const found = (await schakel.database.query(`select md5(t::text) as row from ${table} t order by 1`)) as {
      row: string;
    }[];
    rows[table] = found.map(({ row }) => row);
  }
  return rows;
}

const counts = (rows: Record<string, unknown[]>) =>
  Object.fromEntries(Object.entries(rows).map(([table, { length }]) => [table, length]));

async function signIn(schakel: Schakel, api: ApiName, email: string): Promise<string> {
  const { body } = await schakel
    .anonymous(api, 'post', '/v1/sessions')
    .send({ email, password: DEMO_PASSWORD })
    .expect(201);
  return body.accessToken as string;
}

/** Breaks a loading off in the middle of the consultations, before an act. */
async function breakInStories(schakel: Schakel, act: number): Promise<void> {
  const real = DemoClock.prototype.at;
  let acts = 0;
  const broken = jest.spyOn(DemoClock.prototype, 'at').mockImplementation(function (this: DemoClock, moment, work) {
    acts += 1;
    if (acts === act) throw new Error('broken off');
    return real.call(this, moment, work) as ReturnType<typeof work>;
  });
  await expect(schakel.get(LoadDemo).execute(() => undefined)).rejects.toThrow('broken off');
  broken.mockRestore();
}

describe('The demonstration', () => {
  let schakel: Schakel;
  let steps = { done: 0, total: 0 };
  let loaded: Record<string, unknown[]>;
  const load = () => schakel.get(LoadDemo).execute((done, total) => (steps = { done, total }));
  beforeAll(async () => {
    schakel = await Schakel.start();
    await load();
    await schakel.settle();
    loaded = await state(schakel);
  });
  afterAll(() => schakel.stop());

  it('is loaded whole, in the number of steps that it tells beforehand', async () => {
    expect(steps.done).toBe(steps.total);
    expect(await schakel.get(LoadDemo).isLoaded()).toBe(true);
    const [found] = (await schakel.database.query(
      `select (select count(*)::int from firm where status = 'published' and name like '%— demo') as firms,
              (select count(*)::int from firm where status <> 'published') as drafts,
              (select count(*)::int from opportunity where buyer_name like '%(demo)' and status = 'open') as own,
              (select count(*)::int from opportunity where source_name = 'TED') as notices`,
    )) as Record<string, number>[];
    expect(found).toMatchObject({ drafts: 0, own: 16 });
    expect(found?.['firms']).toBeGreaterThanOrEqual(60);
    expect(found?.['notices']).toBeGreaterThanOrEqual(60);
  });

  it('changes nothing when it is loaded a second time, also on another day', async () => {
    await load();
    expect(await state(schakel)).toEqual(loaded);
    schakel.clock.forward(DAY);
    await load();
    expect(await state(schakel)).toEqual(loaded);
    schakel.clock.forward(-DAY);
  });

  it('lets someone of every role sign in', async () => {
    const apis = { buyer: 'buyer', firm: 'supplier', broker: 'broker' } as const;
    expect(new Set(DEMO_ACCOUNTS.map(({ kind }) => kind)).size).toBe(3);
    for (const { kind, email, organisation } of DEMO_ACCOUNTS) {
      const token = await signIn(schakel, apis[kind], email);
      const me = await schakel
        .anonymous(apis[kind], 'get', '/v1/me')
        .set('authorization', `Bearer ${token}`)
        .expect(200);
      expect(JSON.stringify(me.body)).toContain(organisation);
    }
  });

  it('has for every need and consultation at least three firms that fit in part or well', async () => {
    let seen = 0;
    for (const { kind, email } of DEMO_ACCOUNTS) {
      if (kind !== 'buyer') continue;
      const token = await signIn(schakel, 'buyer', email);
      const get = (path: string) =>
        schakel.anonymous('buyer', 'get', path).set('authorization', `Bearer ${token}`).expect(200);
      for (const list of ['needs', 'consultations']) {
        const { body } = await get(`/v1/${list}?limit=50`);
        for (const { id, title } of body.items as { id: string; title: string }[]) {
          const matches = (await get(`/v1/${list}/${id}/matches`)).body.items as { score: number }[];
          expect([title, matches.filter(({ score }) => score > 0.3).length >= 3]).toEqual([title, true]);
          seen += 1;
        }
      }
    }
    expect(seen).toBe(2 * (7 + 10) + 4 + 1);
  });

  it('is the same for a demonstration firm: something that fits, with reasons', async () => {
    const firm = DEMO_ACCOUNTS.find(({ kind }) => kind === 'firm');
    const token = await signIn(schakel, 'supplier', firm?.email ?? '');
    const { body } = await schakel
      .anonymous('supplier', 'get', '/v1/matches')
      .set('authorization', `Bearer ${token}`)
      .expect(200);
    expect(body.items[0].score).toBeGreaterThan(0.5);
    expect(body.items[0].reasons.length).toBeGreaterThan(1);
  });

  it('holds a consultation in each state, one for invited firms only, and one that closes within two days', async () => {
    const token = await signIn(schakel, 'buyer', DEMO_ACCOUNTS[0]?.email ?? '');
    const get = (path: string) =>
      schakel.anonymous('buyer', 'get', path).set('authorization', `Bearer ${token}`).expect(200);
    const { body } = await get('/v1/consultations?limit=50');
    const phases: string[] = [];
    for (const { id, invitedOnly, deadline } of body.items as Record<string, string>[]) {
      const { phase } = (await get(`/v1/consultations/${id}/plan`)).body as { phase: string };
      const hours = (new Date(deadline ?? 0).getTime() - schakel.clock.now().getTime()) / 3_600_000;
      const soon = phase === 'questions-answered' && hours > 0 && hours < 48;
      phases.push(`${phase}${invitedOnly ? ', invited only' : ''}${soon ? ', within two days' : ''}`);
      expect((await get(`/v1/consultations/${id}/ledger/verification`)).body).toMatchObject({ valid: true });
    }
    expect(phases.sort()).toEqual([
      'answers-closed',
      'archived',
      'draft',
      'opened',
      'questions-answered, within two days',
      'questions-closed',
      'questions-open',
      'questions-open, invited only',
      'report-published',
      'withdrawn',
    ]);
  });

  it('has a consultation that its two members open together, and read', async () => {
    const [one, two] = await Promise.all(DEMO_ACCOUNTS.slice(0, 2).map(({ email }) => signIn(schakel, 'buyer', email)));
    const [row] = (await schakel.database.query(
      `select o.id from opportunity o join consultation c on c.id = o.id
       where o.status = 'closed' and c.opened_at is null and o.buyer_name like '%(demo)'`,
    )) as { id: string }[];
    const open = (token = '') =>
      schakel
        .anonymous('buyer', 'post', `/v1/consultations/${row?.id}/opening`)
        .set('authorization', `Bearer ${token}`)
        .expect(200);
    expect((await open(one)).body).toMatchObject({ state: 'requested' });
    expect((await open(two)).body).toMatchObject({ state: 'opened', answers: 4, unreadable: 0 });
  });

  it('tells of a certificate that has just expired, and of a share that nobody knows', async () => {
    const [found] = (await schakel.database.query(
      `select (select count(*)::int from certificate where valid_until between $1::date - 90 and $1::date - 1) as expired,
              (select count(*)::int from firm where target_groups = '{}') as unknown`,
      [schakel.clock.now()],
    )) as Record<string, number>[];
    expect(found?.['expired']).toBeGreaterThan(0);
    expect(found?.['unknown']).toBeGreaterThan(0);
  });

  it('mails nobody about what happened before they came', async () => {
    const waiting = (await schakel.database.query(
      `select event from mail_outbox where sent_at is null and cancelled_at is null and event not like 'opening-%'
         and event not like '%:opened'`,
    )) as unknown[];
    expect(waiting).toEqual([]);
  });

  it('is completed by the next loading when one was broken off, wherever that was', async () => {
    const other = await Schakel.start();
    // the evening of a holiday at the weekend: stories find their working days all the same
    other.clock.forward(new Date('2026-12-26T22:30:00Z').getTime() - other.clock.now().getTime());
    try {
      const breakAt = async (step: number) => {
        const broken = other.get(LoadDemo).execute((done) => {
          if (done === step) throw new Error('broken off');
        });
        await expect(broken).rejects.toThrow('broken off');
        expect(await other.get(LoadDemo).isLoaded()).toBe(false);
      };
      const { length: firms = 0 } = loaded['firm'] ?? [];
      const accounts = firms + DEMO_ACCOUNTS.length;
      for (const step of [20, firms + 2, accounts + 5]) await breakAt(step);
      for (const act of [3, 17, 40, 90]) await breakInStories(other, act);
      await breakAt(accounts + 11 + 11 + 30);
      await other.get(LoadDemo).execute(() => undefined);
      expect(await other.get(LoadDemo).isLoaded()).toBe(true);
      expect(counts(await state(other))).toEqual(counts(loaded));
    } finally {
      await other.stop();
    }
  });
});
