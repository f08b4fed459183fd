import { randomUUID } from 'node:crypto';
import { loadDemo } from '../support/demo.js';
import { Schakel } from '../support/schakel.js';
import { jsonLines, schakel as command } from './command.js';

interface Drift {
  kind: string;
  records: number;
  indexed: number;
  missing: string[];
  stale: string[];
  superfluous: string[];
  repaired?: boolean;
}

describe('schakel verify-index and reindex', () => {
  let schakel: Schakel;
  let env: Record<string, string>;
  beforeAll(async () => {
    schakel = await Schakel.start();
    // The command looks at the clock of the machine, so what is open has to be open by that clock.
    schakel.clock.forward(Date.now() - schakel.clock.now().getTime());
    await loadDemo(schakel);
    env = { DATABASE_URL: schakel.databaseUrl };
  });
  afterAll(() => schakel.stop());

  /** What someone does who thinks that the index is a table like others. */
  async function meddle(): Promise<void> {
    await schakel.database.query(`delete from search_firm where id = (select id from search_firm order by id limit 1)`);
    await schakel.database.query(
      `update search_opportunity set version = version + 7 where id = (select id from search_opportunity order by id limit 1)`,
    );
    await schakel.database.query(
      `insert into search_firm select generation, $1, version, terms, tags, facets, deadline, newest, value, latitude, longitude, shown
       from search_firm limit 1`,
      [randomUUID()],
    );
  }

  it('finds nothing to say of an index that is in step', async () => {
    const { code, stdout, stderr } = await command(['verify-index'], { env });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^firm: \d+ in the index, 0 missing, 0 stale, 0 superfluous\nopportunity: \d+ in the index, 0 missing, 0 stale, 0 superfluous\n$/,
    );
  });

  it('names what differs after someone meddled, and ends with exit code 1', async () => {
    await meddle();
    const { code, stdout } = await command(['verify-index', '--json'], { env });
    expect(code).toBe(1);
    const [firms, opportunities] = jsonLines<Drift>(stdout);
    expect(firms).toMatchObject({ kind: 'firm', missing: [expect.any(String)], superfluous: [expect.any(String)] });
    expect(opportunities).toMatchObject({ kind: 'opportunity', missing: [], stale: [expect.any(String)] });
  });

  it('mends just that with --repair', async () => {
    const repaired = await command(['verify-index', '--repair'], { env });
    expect(repaired.stdout).toMatch(/1 missing, 0 stale, 1 superfluous; repaired\n.*0 missing, 1 stale.*; repaired\n$/);
    expect(repaired.code).toBe(0);
    expect((await command(['verify-index'], { env })).code).toBe(0);
  });

  it('is rebuilt whole by reindex, also from nothing', async () => {
    await schakel.database.query('delete from search_firm');
    await schakel.database.query('delete from search_opportunity');
    expect((await schakel.anonymous('public', 'get', '/v1/firms').expect(200)).body.items).toEqual([]);
    const { code, stdout, stderr } = await command(['reindex'], { env });
    expect([code, stderr]).toEqual([0, '']);
    const counted = Object.fromEntries([...stdout.matchAll(/^(\w+): (\d+) in the index$/gm)].map(([, k, n]) => [k, n]));
    expect(Number(counted['firm'])).toBeGreaterThan(50);
    expect(Number(counted['opportunity'])).toBeGreaterThan(50);
    expect((await command(['verify-index'], { env })).code).toBe(0);
    const { body } = await schakel.anonymous('public', 'get', '/v1/firms').query({ text: 'schoonmaak' }).expect(200);
    expect(body.items.length).toBeGreaterThan(3);
  });

  it('says in one line that the index is being rebuilt already', async () => {
    const runner = schakel.database.createQueryRunner();
    await runner.query('select pg_advisory_lock(724625, 0)');
    const { code, stderr } = await command(['reindex'], { env });
    await runner.query('select pg_advisory_unlock(724625, 0)');
    await runner.release();
    expect([code, stderr]).toEqual([2, 'schakel: The index of firm documents is being rebuilt already.\n']);
  });
});
