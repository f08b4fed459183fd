import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DomainError } from '@schakel/platform';
import {
  DocumentSource,
  DocumentSources,
  IndexSync,
  type OpportunityDocument,
  RebuildIndex,
  type SearchEngine,
  SearchIndexState,
  VerifyIndex,
} from '@schakel/search';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { anOpportunity, uuid } from './search-documents.js';

/** Stands for the records in the database. */
class Records extends DocumentSource<'opportunity'> {
  readonly kind = 'opportunity';
  readonly held = new Map<string, OpportunityDocument>();
  /** What happens while documents are being read. */
  whileReading: (ids: readonly string[]) => Promise<void> = () => Promise.resolve();
  /** What happens between two documents of a rebuild. */
  whileRebuilding: (id: string) => Promise<void> = () => Promise.resolve();
  private versions = 0;

  write(number: number, title = 'Opdracht'): void {
    this.held.set(uuid(number), anOpportunity({ id: uuid(number), version: (this.versions += 1), title }));
  }

  erase(number: number): void {
    this.held.delete(uuid(number));
  }

  async load(ids: readonly string[]): Promise<OpportunityDocument[]> {
    const documents = ids.flatMap((id) => this.held.get(id) ?? []);
    await this.whileReading(ids);
    return documents;
  }

  async *all(): AsyncIterable<OpportunityDocument[]> {
    for (const document of [...this.held.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      yield [document];
      await this.whileRebuilding(document.id);
    }
  }
}

/** Something one waits for and another gives. */
function signal(): { given: Promise<void>; give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

/**
 * What index sync promises, on any engine.
 * @param open an engine with an empty index of its own
 * @param withinMs how soon a change can be found
 */
export function indexSyncContract(
  open: () => Promise<{ database: DataSource; engine: SearchEngine }>,
  withinMs: number,
) {
  const state = new SearchIndexState();
  let database: DataSource;
  let engine: SearchEngine;
  let records: Records;
  let sources: DocumentSources;
  let sync: IndexSync;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    ({ database, engine } = await open());
  });

  beforeEach(async () => {
    records = new Records();
    sources = new DocumentSources();
    sources.register(records);
    sync = new IndexSync(database, engine, sources);
    await database.query('delete from index_state');
    await new RebuildIndex(database, engine, sources).run('opportunity');
  });

  afterEach(async () => {
    await sync.stop();
  });

  async function write(...numbers: number[]): Promise<void> {
    await database.transaction(async (transaction) => {
      for (const number of numbers) records.write(number);
      await state.changed(transaction, 'opportunity', numbers.map(uuid));
    });
  }

  async function erase(number: number): Promise<void> {
    await database.transaction(async (transaction) => {
      records.erase(number);
      await state.changed(transaction, 'opportunity', uuid(number));
    });
  }

  async function found(text = ''): Promise<number[]> {
    const { items } = await engine.search('opportunity', { text, limit: 100 });
    return items.map(({ id }) => Number(id.slice(-12)));
  }

  /** As if the pause after a failure were over. */
  async function endPauses(): Promise<void> {
    await database.query('update index_state set claimed_until = null where claim is null');
  }

  const drift = () => new VerifyIndex(database, engine, sources, state).run('opportunity');
  const inStep = { missing: [], stale: [], superfluous: [] };

  /** The engine, with another way to put. */
  function engineThatPuts(put: SearchEngine['put']): SearchEngine {
    return Object.assign(Object.create(engine) as SearchEngine, { put });
  }

  it('makes a change findable in the background, soon', async () => {
    sync.start();
    await sleep(300);
    const committed = Date.now();
    await write(1);
    while ((await found()).length === 0 && Date.now() - committed < 20_000) await sleep(10);
    expect(await found()).toEqual([1]);
    expect(Date.now() - committed).toBeLessThan(withinMs);
  });

  it('removes what is gone, and counts nothing as waiting when done', async () => {
    await write(1, 2);
    await sync.drainAll();
    await erase(1);
    expect(await sync.lag()).toMatchObject({ waiting: 1, failing: 0 });
    await sync.drainAll();
    expect(await found()).toEqual([2]);
    expect(await sync.lag()).toEqual({ waiting: 0, failing: 0, oldestSeconds: 0 });
  });

  it('indexes nothing of a transaction that was rolled back', async () => {
    const rolledBack = database.transaction(async (transaction) => {
      await state.changed(transaction, 'opportunity', uuid(1));
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    expect(await sync.lag()).toMatchObject({ waiting: 0 });
  });

  it('indexes a record again that changed while it was being indexed', async () => {
    await write(1);
    let isFirst = true;
    records.whileReading = async () => {
      if (isFirst) {
        isFirst = false;
        records.write(1, 'Gewijzigd');
        await database.transaction((transaction) => state.changed(transaction, 'opportunity', uuid(1)));
      }
    };
    await sync.drain();
    expect(await sync.lag()).toMatchObject({ waiting: 1 });
    await sync.drainAll();
    expect(await found('gewijzigd')).toEqual([1]);
  });

  it('lets one bad record wait alone, with the reason', async () => {
    await write(1, 2, 3, 4, 5);
    records.whileReading = (ids) =>
      ids.includes(uuid(3)) ? Promise.reject(new Error('cannot be read')) : Promise.resolve();
    await sync.drainAll();
    expect(await found()).toEqual([1, 2, 4, 5]);
    expect(await sync.lag()).toMatchObject({ waiting: 1, failing: 1 });
    const [row] = await database.query('select attempts, error from index_state where done_at is null');
    expect(row.error).toBe('cannot be read');
    expect(row.attempts).toBeGreaterThan(0);
    records.whileReading = () => Promise.resolve();
    await endPauses();
    await sync.drainAll();
    expect(await found()).toEqual([1, 2, 3, 4, 5]);
  });

  it('waits while the engine is away, and catches up', async () => {
    await write(1);
    const away = engineThatPuts(() => Promise.reject(new DomainError('unavailable', 'away')));
    const struggling = new IndexSync(database, away, sources);
    expect(await struggling.drain()).toBe(0);
    expect(await sync.lag()).toMatchObject({ waiting: 1, failing: 1 });
    await sync.drainAll();
    expect(await found()).toEqual([]);
    await endPauses();
    await sync.drainAll();
    expect(await found()).toEqual([1]);
  });

  it('shares the work between workers: each record is indexed once', async () => {
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    await write(...numbers);
    const put: string[] = [];
    const counting = engineThatPuts(async (_, documents) => {
      await sleep(20);
      put.push(...documents.map(({ id }) => id));
    });
    await Promise.all([1, 2, 3].map(() => new IndexSync(database, counting, sources).drainAll()));
    expect(put).toHaveLength(numbers.length);
    expect(new Set(put).size).toBe(numbers.length);
  });

  it('takes over from a worker that died, and does once more what a slow one may have overwritten', async () => {
    await write(1);
    const slow = engineThatPuts(async (kind, documents) => {
      // the lease ends, another worker claims the record and finishes before we do
      await database.query(`update index_state set claimed_until = now() - interval '1 second'`);
      records.erase(1);
      await sync.drainAll();
      await engine.put(kind, documents);
    });
    await new IndexSync(database, slow, sources).drain();
    expect(await found()).toEqual([1]);
    expect(await sync.lag()).toMatchObject({ waiting: 1 });
    await sync.drainAll();
    expect(await found()).toEqual([]);
  });

  it('finishes the batch under way when it is stopped', async () => {
    const seen = { isPutting: false };
    const slow = engineThatPuts(async (kind, documents) => {
      seen.isPutting = true;
      await sleep(200);
      await engine.put(kind, documents);
    });
    const stopping = new IndexSync(database, slow, sources);
    stopping.start();
    await write(1);
    while (!seen.isPutting) await sleep(5);
    await stopping.stop();
    expect(await found()).toEqual([1]);
    expect(await sync.lag()).toMatchObject({ waiting: 0 });
    await write(2);
    await sleep(400);
    expect(await found()).toEqual([1]);
  });

  it('loses no change that is made during a rebuild', async () => {
    await write(1, 2, 3);
    await sync.drainAll();
    records.whileRebuilding = async (id) => {
      if (id !== uuid(2)) return;
      records.write(1, 'Gewijzigd');
      await erase(2);
      await write(4);
      await database.transaction((transaction) => state.changed(transaction, 'opportunity', uuid(1)));
      await sync.drainAll();
      expect(await found('gewijzigd')).toEqual([1]);
      expect(await found()).toEqual([1, 3, 4]);
    };
    let read = 0;
    await new RebuildIndex(database, engine, sources).run('opportunity', (documents) => (read = documents));
    expect(read).toBe(3);
    await sync.drainAll();
    records.whileRebuilding = () => Promise.resolve();
    expect(await found('gewijzigd')).toEqual([1]);
    expect(await found()).toEqual([1, 3, 4]);
    expect(await drift()).toMatchObject({ records: 3, indexed: 3, ...inStep });
  });

  it('loses no change that reached the old index, and is confirmed only after the swap', async () => {
    await write(1);
    await sync.drainAll();
    const swapped = signal();
    const pushed = signal();
    const slow = engineThatPuts(async (kind, documents) => {
      await engine.put(kind, documents);
      pushed.give();
      await swapped.given;
    });
    let draining: Promise<number> | undefined;
    records.whileRebuilding = async () => {
      await write(1);
      draining = new IndexSync(database, slow, sources).drain();
      await pushed.given;
    };
    await new RebuildIndex(database, engine, sources).run('opportunity');
    swapped.give();
    await draining;
    await sync.drainAll();
    expect(await sync.lag()).toMatchObject({ waiting: 0 });
    await database.query('delete from index_state');
    records.whileRebuilding = () => Promise.resolve();
    expect(await drift()).toMatchObject({ records: 1, indexed: 1, ...inStep });
  });

  it('allows one rebuild of a kind at a time', async () => {
    await write(1);
    const rebuild = new RebuildIndex(database, engine, sources);
    let second: unknown;
    records.whileRebuilding = async () => {
      second = await rebuild.run('opportunity').catch((error: unknown) => error);
    };
    expect(await rebuild.run('opportunity')).toBe(1);
    expect(second).toMatchObject({ code: 'conflict' });
    records.whileRebuilding = () => Promise.resolve();
    expect(await rebuild.run('opportunity')).toBe(1);
    expect(await rebuild.whereNeeded()).toEqual([]);
  });

  it('finds every kind of drift, leaves alone what is on its way, and repairs', async () => {
    await write(1, 2, 3);
    await sync.drainAll();
    await database.query('delete from index_state');
    expect(await drift()).toMatchObject({ records: 3, indexed: 3, ...inStep });
    records.write(2);
    records.erase(3);
    records.write(4);
    await write(5);
    const found = { records: 4, indexed: 3, missing: [uuid(4)], stale: [uuid(2)], superfluous: [uuid(3)] };
    expect(await drift()).toMatchObject(found);
    expect(await new VerifyIndex(database, engine, sources, state).run('opportunity', true)).toMatchObject(found);
    await sync.drainAll();
    await database.query('delete from index_state');
    expect(await drift()).toMatchObject({ records: 4, indexed: 4, ...inStep });
  });

  it('ends in step whatever happens in whatever order', async () => {
    const number = fc.integer({ min: 1, max: 4 });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('write' as const), number }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('erase' as const), number }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('drain' as const, 'crash' as const), number }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('rebuild' as const), number }) },
    );
    const dies = engineThatPuts(() => new Promise(() => undefined));
    const act = async ({ do: what, number }: { do: string; number: number }) => {
      if (what === 'write') await write(number);
      else if (what === 'erase') await erase(number);
      else if (what === 'drain') await sync.drain();
      else if (what === 'rebuild') await new RebuildIndex(database, engine, sources).run('opportunity').catch(() => 0);
      else {
        // a worker that claims and is never heard of again; later its lease ends
        await Promise.race([new IndexSync(database, dies, sources).drain(), sleep(5)]);
        await database.query(`update index_state set claimed_until = now() where claim is not null`);
      }
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 10 }),
        fc.array(step, { maxLength: 5 }),
        async (one, other) => {
          const inTurn = async (steps: typeof one) => {
            for (const next of steps) await act(next);
          };
          await Promise.all([inTurn(one), inTurn(other)]);
          await database.query(`update index_state set claimed_until = null where done_at is null`);
          await sync.drainAll();
          await database.query('delete from index_state');
          expect(await drift()).toMatchObject(inStep);
        },
      ),
      { numRuns: withinMs > 1_000 ? 3 : 20 },
    );
  });
}
