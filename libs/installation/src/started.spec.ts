import * as fc from 'fast-check';
import { Started, StopAsked } from './started.js';

const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
const after = async <T>(milliseconds: number, value: T) => sleep(milliseconds).then(() => value);

describe('What was started', () => {
  it('is stopped in the opposite order, each thing once, however often one asks', async () => {
    const started = new Started();
    const stopped: string[] = [];
    const stop = async (name: string) => void stopped.push(name);
    for (const name of ['database', 'api', 'worker']) await started.add(() => Promise.resolve(name), stop);
    await Promise.all([started.stop(), started.stop()]);
    await started.stop();
    expect(stopped).toEqual(['worker', 'api', 'database']);
  });

  it('is waited for when a stop is asked for while it is starting, and then stopped as well', async () => {
    const started = new Started();
    const stopped: string[] = [];
    const starting = started.add(
      () => after(30, 'database'),
      async (name) => void stopped.push(name),
    );
    const stop = started.stop();
    await expect(starting).rejects.toThrow(StopAsked);
    await stop;
    expect(stopped).toEqual(['database']);
  });

  it('is the last: nothing more starts once a stop was asked for', async () => {
    const started = new Started();
    await started.stop();
    const start = jest.fn(() => Promise.resolve('late'));
    await expect(started.add(start, () => Promise.resolve())).rejects.toThrow(StopAsked);
    expect(start).not.toHaveBeenCalled();
    expect(() => started.goOn()).toThrow(StopAsked);
  });

  it('is stopped whole even when a part of it will not: the first reason is told afterwards', async () => {
    const started = new Started();
    const stopped: string[] = [];
    const add = (name: string, stop: () => Promise<void>) => started.add(() => Promise.resolve(name), stop);
    await add('database', async () => void stopped.push('database'));
    await add('api', () => Promise.reject(new Error('the api will not')));
    await add('worker', () => Promise.reject(new Error('the worker will not')));
    await expect(started.stop()).rejects.toThrow('the worker will not');
    expect(stopped).toEqual(['database']);
  });

  it('does not come to anything when its start fails', async () => {
    const started = new Started();
    const stop = jest.fn(() => Promise.resolve());
    await expect(started.add(() => Promise.reject(new Error('port in use')), stop)).rejects.toThrow('port in use');
    await started.stop();
    expect(stop).not.toHaveBeenCalled();
  });

  it('is never left running, whenever the stop comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }),
        fc.nat(20),
        async (durations, stopAfter) => {
          const started = new Started();
          const running = new Set<number>();
          const startAll = async () => {
            for (const [at, milliseconds] of durations.entries()) {
              await started.add(
                () => after(milliseconds, at).then((value) => (running.add(value), value)),
                async (value) => void running.delete(value),
              );
            }
          };
          const all = startAll().catch((error: unknown) => {
            if (!(error instanceof StopAsked)) throw error;
          });
          await sleep(stopAfter);
          await started.stop();
          await all;
          expect([...running]).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});
