import { randomUUID } from 'node:crypto';
import { testDatabase } from '../../../test/support/database.js';
import { Projection } from './projection.js';
import { PLATFORM_SCHEMA } from './schema.js';

interface Data {
  text: string;
}

describe('A projection', () => {
  /** Any of them: the table is what counts. */
  const projection = new Projection<Data>('firm_match');
  let database: Awaited<ReturnType<typeof testDatabase>>;
  beforeAll(async () => {
    database = await testDatabase(PLATFORM_SCHEMA);
  });
  beforeEach(() => database.query('delete from firm_match'));
  afterAll(() => database.drop());

  const save = (id: string, data: Data | null) => database.transaction((manager) => projection.save(manager, id, data));
  const since = (version: number, limit = 100) => projection.changedSince(database, version, limit);

  /** The transaction that waits for another, as soon as one does. */
  async function blocked(): Promise<{ number: string | null }> {
    for (;;) {
      const [waiting] = (await database.query(
        `select backend_xid as number from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      )) as { number: string | null }[];
      if (waiting) return waiting;
    }
  }

  it('holds the last state of every record, in the order of change', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await save(one, { text: 'een' });
    await save(other, { text: 'twee' });
    await save(one, { text: 'drie' });
    const rows = await since(0);
    expect(rows.map(({ id, data }) => [id, data?.text])).toEqual([
      [other, 'twee'],
      [one, 'drie'],
    ]);
    expect(rows.every(({ version }) => Number.isSafeInteger(version))).toBe(true);
  });

  it('keeps a record that left, so that others hear of it', async () => {
    const id = randomUUID();
    await save(id, { text: 'een' });
    await save(id, null);
    expect(await since(0)).toEqual([{ id, version: expect.any(Number), data: null }]);
  });

  it('is read page by page', async () => {
    for (let at = 0; at < 7; at += 1) await save(randomUUID(), { text: `${at}` });
    const texts: (string | undefined)[] = [];
    for (let from = 0; ;) {
      const rows = await since(from, 3);
      texts.push(...rows.map(({ data }) => data?.text));
      from = rows.at(-1)?.version ?? from;
      if (rows.length < 3) break;
    }
    expect(texts).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('is written with the record or not at all', async () => {
    const id = randomUUID();
    const change = database.transaction(async (manager) => {
      await projection.save(manager, id, { text: 'een' });
      throw new Error('Toch niet.');
    });
    await expect(change).rejects.toThrow('Toch niet.');
    expect(await since(0)).toEqual([]);
  });

  it('never lets the version of a record go back, however writers wait for each other', async () => {
    const id = randomUUID();
    await save(id, { text: 'begin' });
    const first = database.createQueryRunner();
    await first.startTransaction();
    await first.query('select 1 from firm_match where id = $1 for update', [id]);
    const waiting = save(id, { text: 'laatste' });
    await blocked();
    await projection.save(first.manager, id, { text: 'tussen' });
    const [{ version: between }] = await first.query('select version from firm_match where id = $1', [id]);
    await first.commitTransaction();
    await first.release();
    await waiting;
    const [row] = await since(0);
    expect(row?.data?.text).toBe('laatste');
    expect(row?.version).toBeGreaterThan(Number(between));
  });

  it('takes no version before its transaction has a number, so that others know that one is under way', async () => {
    const id = randomUUID();
    const first = database.createQueryRunner();
    await first.startTransaction();
    await projection.save(first.manager, id, { text: 'eerste' });
    // it has taken a version for a new row, and waits to hear whether there is one already
    const second = projection.save(database.manager, id, { text: 'tweede' });
    expect((await blocked()).number).not.toBeNull();
    await first.rollbackTransaction();
    await first.release();
    await second;
    expect((await since(0)).map(({ data }) => data?.text)).toEqual(['tweede']);
  });
});
