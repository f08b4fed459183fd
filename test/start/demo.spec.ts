import { DEMO_ACCOUNTS, DEMO_PASSWORD, LoadDemo } from '@schakel/installation';
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
    expect(found).toMatchObject({ drafts: 0, own: 14 });
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
    expect(seen).toBe(14);
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

  it('is completed by the next loading when one was broken off, wherever that was', async () => {
    const other = await Schakel.start();
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
      for (const step of [20, firms + 2, accounts + 5, accounts + 14 + 30]) await breakAt(step);
      await other.get(LoadDemo).execute(() => undefined);
      expect(await other.get(LoadDemo).isLoaded()).toBe(true);
      expect(counts(await state(other))).toEqual(counts(loaded));
    } finally {
      await other.stop();
    }
  });
});
