import { randomUUID } from 'node:crypto';
import { PLATFORM_SCHEMA, Projection } from '@schakel/platform';
import fc from 'fast-check';
import type { QueryRunner } from 'typeorm';
import { testDatabase } from '../../../test/support/database.js';
import { FollowProjection } from './follow-projection.js';

type Data = { text: string };

describe('Following a projection', () => {
  const projection = new Projection<Data>('firm_match');
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeAll(async () => {
    database = await testDatabase(PLATFORM_SCHEMA);
  });
  beforeEach(() => database.query('delete from firm_match'));
  afterAll(() => database.drop());

  /** What a process knows, and every row that was handed over to it. */
  function follower() {
    const known = new Map<string, string>();
    const handed: string[] = [];
    const follow = new FollowProjection(database, projection, ({ id, data }) => {
      handed.push(id);
      if (data) known.set(id, data.text);
      else known.delete(id);
    });
    return { known, handed, catchUp: () => follow.catchUp() };
  }

  const save = (id: string, data: Data | null) => database.transaction((manager) => projection.save(manager, id, data));
  async function begin(id: string, data: Data | null): Promise<QueryRunner> {
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    await projection.save(runner.manager, id, data);
    return runner;
  }
  async function end(runner: QueryRunner, commits = true): Promise<void> {
    await (commits ? runner.commitTransaction() : runner.rollbackTransaction());
    await runner.release();
  }

  it('hands over everything, then whatever changed since, each once', async () => {
    const { known, handed, catchUp } = follower();
    const [one, other] = [randomUUID(), randomUUID()];
    await save(one, { text: 'een' });
    await save(other, { text: 'twee' });
    expect(await catchUp()).toBe(2);
    expect(await catchUp()).toBe(0);
    await save(one, { text: 'drie' });
    await save(other, null);
    expect(await catchUp()).toBe(2);
    expect([...known]).toEqual([[one, 'drie']]);
    expect(handed).toHaveLength(4);
  });

  it('reads more than a page', async () => {
    const { known, catchUp } = follower();
    await database.query(
      `insert into firm_match select gen_random_uuid(), nextval('firm_match_version'), '{"text":"x"}' from generate_series(1, 2500)`,
    );
    expect(await catchUp()).toBe(2_500);
    expect(known.size).toBe(2_500);
    expect(await catchUp()).toBe(0);
  });

  it('does not lose a row that is committed after one with a higher version', async () => {
    const { known, catchUp } = follower();
    const [early, late] = [randomUUID(), randomUUID()];
    const open = await begin(early, { text: 'vroeg begonnen' });
    await save(late, { text: 'laat begonnen' });
    await catchUp();
    expect([...known.keys()]).toEqual([late]);
    await end(open);
    await catchUp();
    expect([...known.keys()].sort()).toEqual([early, late].sort());
  });

  it('does not lose a row however long its transaction took', async () => {
    const { known, catchUp } = follower();
    const [early, late] = [randomUUID(), randomUUID()];
    const open = await begin(early, { text: 'vroeg begonnen' });
    await save(late, { text: 'laat begonnen' });
    const now = jest.spyOn(Date, 'now');
    try {
      for (let minute = 0; minute < 4; minute += 1) {
        await catchUp();
        now.mockReturnValue(new Date('2030-01-01').getTime() + minute * 60_000);
      }
      await end(open);
      await catchUp();
    } finally {
      now.mockRestore();
    }
    expect([...known.keys()]).toContain(early);
  });

  it('does not read again and again what is settled', async () => {
    const { catchUp } = follower();
    await save(randomUUID(), { text: 'een' });
    const read = jest.spyOn(projection, 'changedSince');
    try {
      let rows = 1;
      while (rows > 0) {
        await catchUp();
        const last = (await read.mock.results.at(-1)?.value) as unknown[] | undefined;
        rows = last?.length ?? 0;
      }
      expect(rows).toBe(0);
    } finally {
      read.mockRestore();
    }
  });

  it('knows what the table holds, whatever the order in which transactions begin and end', async () => {
    const ids = Array.from({ length: 4 }, () => randomUUID());
    const step = fc.oneof(
      fc.record({ kind: fc.constant('begin' as const), at: fc.nat(3), leaves: fc.boolean() }),
      fc.record({ kind: fc.constant('end' as const), at: fc.nat(3), commits: fc.boolean() }),
      fc.record({ kind: fc.constant('look' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        await database.query('delete from firm_match');
        const { known, catchUp } = follower();
        const open = new Map<number, QueryRunner>();
        for (const [turn, each] of steps.entries()) {
          if (each.kind === 'look') await catchUp();
          // each record has one writer at a time, and three connections are free for them
          else if (each.kind === 'begin' && !open.has(each.at) && open.size < 3)
            open.set(each.at, await begin(ids[each.at] ?? '', each.leaves ? null : { text: `${turn}` }));
          else if (each.kind === 'end') {
            const runner = open.get(each.at);
            open.delete(each.at);
            if (runner) await end(runner, each.commits);
          }
        }
        for (const runner of open.values()) await end(runner);
        await catchUp();
        const rows = (await database.query(
          `select id, data->>'text' as text from firm_match where data is not null`,
        )) as {
          id: string;
          text: string;
        }[];
        expect(new Map([...known].sort())).toEqual(
          new Map(rows.map(({ id, text }): [string, string] => [id, text]).sort()),
        );
      }),
      { numRuns: 30 },
    );
  });
});
