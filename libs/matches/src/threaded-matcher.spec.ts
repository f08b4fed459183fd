import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import { FIRM_PROFILES } from '@schakel/firms';
import { dataSourceOptions, installationRoot } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { CLEANERS, CLEANING } from '../../matching/test/market.js';
import { newDatabase } from '../../../test/support/database.js';
import { THREAD } from './shared-matcher.js';
import { ThreadedMatcher } from './threaded-matcher.js';

const ON = { on: '2026-11-24', limit: 10, excluded: 0 };
const ID = '00000000-0000-4000-8000-000000000001';

describe('The thread that matches', () => {
  let made: Awaited<ReturnType<typeof newDatabase>>;
  let matcher: ThreadedMatcher;
  const said: unknown[] = [];
  beforeAll(async () => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation((message: unknown) => said.push(message));
    made = await newDatabase();
    const database = await new DataSource(
      dataSourceOptions({ url: made.url, schema: { entities: [], migrations: [] } }),
    ).initialize();
    await FIRM_PROFILES.save(database.manager, ID, { ...CLEANERS, id: ID, asOf: ON.on });
    await database.destroy();
  });
  beforeEach(() => {
    matcher = new ThreadedMatcher(join(installationRoot(), THREAD), made.url);
  });
  afterEach(async () => {
    await matcher.close();
    said.length = 0;
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await made.drop();
  });

  const ask = () => matcher.firmsFor(CLEANING, ON);
  const kill = () => (matcher as unknown as { worker: Worker }).worker.terminate();

  it('answers, and reports what it holds', async () => {
    expect(matcher.report).toBeUndefined();
    const { listed } = await ask();
    expect(listed.map(({ id }) => id)).toEqual([ID]);
    expect(matcher.report).toMatchObject({ firms: 1, opportunities: 0 });
    expect(said).toEqual([]);
  });

  it('is started anew after it was killed, and holds nothing until then', async () => {
    const before = await ask();
    await kill();
    expect(matcher.report).toBeUndefined();
    expect(said).toEqual([expect.objectContaining({ msg: 'The thread that matches ended' })]);
    const again = ask();
    expect(matcher.report).toBeUndefined();
    expect(await again).toEqual(before);
    expect(matcher.report).toMatchObject({ firms: 1 });
  });

  it('tells those who wait when it is killed, rather than let them wait for ever', async () => {
    await ask();
    const [answer] = await Promise.allSettled([ask(), kill()]);
    expect(answer.status).toBe('rejected');
    expect((await ask()).judged).toBe(1);
  });

  it('goes on after a question that it cannot answer', async () => {
    await expect(matcher.firmsFor(null as never, ON)).rejects.toThrow(/TypeError/);
    expect((await ask()).judged).toBe(1);
    expect(said).toEqual([]);
  });

  it('says why where it cannot be started at all', async () => {
    const broken = new ThreadedMatcher(join(installationRoot(), 'no-such-module.js'), made.url);
    const error = (await broken.tend().catch((thrown: unknown) => thrown)) as Error;
    expect(String(error.cause)).toContain('no-such-module.js');
    await broken.close();
  });

  it('ends when asked to, and is not started again', async () => {
    await ask();
    await matcher.close();
    await expect(ask()).rejects.toThrow('ended');
    expect(said).toEqual([]);
  });
});
