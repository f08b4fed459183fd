import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { TestClock } from '../../../test/support/clock.js';
import { testDatabase } from '../../../test/support/database.js';
import { PLATFORM_SCHEMA } from './schema.js';
import { type Rate, Throttle } from './throttle.js';

describe('A throttle', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let clock: TestClock;
  let throttle: Throttle;
  beforeAll(async () => {
    database = await testDatabase(PLATFORM_SCHEMA);
  });
  beforeEach(() => {
    clock = new TestClock();
    throttle = new Throttle(database, clock);
  });
  afterAll(() => database.drop());

  /** Seconds to wait; 0 = let through. */
  const take = (key: string, rate: Rate): Promise<number> =>
    throttle.take(key, rate).then(
      () => 0,
      (error: { code: string; retryAfter: number }) => {
        expect(error.code).toBe('too-many-requests');
        return error.retryAfter;
      },
    );

  it('lets a burst through at once, then so many per time', async () => {
    const rate = { burst: 3, count: 1, seconds: 10 };
    const answers = [];
    for (let at = 0; at < 4; at += 1) answers.push(await take('burst', rate));
    expect(answers).toEqual([0, 0, 0, 10]);
    clock.forward(5_000);
    expect(await take('burst', rate)).toBeCloseTo(5, 3);
    clock.forward(5_000);
    expect([await take('burst', rate), await take('burst', rate)]).toEqual([0, 10]);
  });

  it('lets through who waits as long as was said, however often it was asked in between', async () => {
    const rate = { burst: 2, count: 10, seconds: 600 };
    await take('patient', rate);
    await take('patient', rate);
    for (let second = 0; second < 59; second += 1) {
      expect(await take('patient', rate)).toBeGreaterThan(0);
      clock.forward(1_000);
    }
    clock.forward(Math.ceil(await take('patient', rate)) * 1_000);
    expect(await take('patient', rate)).toBe(0);
  });

  it('counts every key on its own', async () => {
    const rate = { burst: 1, count: 1, seconds: 60 };
    expect([await take('een', rate), await take('twee', rate), await take('een', rate)]).toEqual([0, 0, 60]);
  });

  it('gives no more for a clock that goes back', async () => {
    const rate = { burst: 1, count: 1, seconds: 10 };
    await take('terug', rate);
    clock.forward(-60_000);
    expect(await take('terug', rate)).toBeGreaterThan(0);
    clock.forward(60_000);
    expect(await take('terug', rate)).toBeGreaterThan(0);
  });

  it('never gives more than its burst and what time added, and always what time added', async () => {
    const rate = fc.record({
      burst: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 1, max: 5 }),
      seconds: fc.integer({ min: 1, max: 20 }),
    });
    const waits = fc.array(fc.integer({ min: 0, max: 8_000 }), { minLength: 5, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rate, waits, async (rate, steps) => {
        const key = randomUUID();
        const perMs = rate.count / rate.seconds / 1_000;
        const slack = 1e-6;
        let [tokens, passed, given] = [rate.burst, 0, 0];
        for (const wait of steps) {
          clock.forward(wait);
          passed += wait;
          tokens = Math.min(rate.burst, tokens + wait * perMs);
          const isGiven = (await take(key, rate)) === 0;
          if (tokens >= 1 + slack) expect(isGiven).toBe(true);
          if (tokens < 1 - slack) expect(isGiven).toBe(false);
          if (isGiven) [tokens, given] = [tokens - 1, given + 1];
          // the first attempt starts the count: what passed before it adds nothing
          expect(given).toBeLessThanOrEqual(rate.burst + passed * perMs + slack);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lets exactly the burst of many simultaneous attempts through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => take('tegelijk', { burst: 7, count: 1, seconds: 60 })),
    );
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(7);
  });
});
