import { Logger } from '@nestjs/common';
import { Background } from './background.js';

const LONG = 60_000;

/** A piece of work that ends when it is told to. */
function held() {
  const ends: ((did: number) => void)[] = [];
  const work = jest.fn(() => new Promise<number>((resolve) => ends.push(resolve)));
  return { work, end: (did = 0) => ends.shift()?.(did) };
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('Work in the background', () => {
  let errors: jest.SpyInstance;
  beforeEach(() => {
    errors = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => errors.mockRestore());

  it('goes on at once while there is more to do, and pauses when there is not', async () => {
    let left = 5;
    const work = jest.fn(() => Promise.resolve(left > 0 ? left-- : 0));
    const background = new Background('Test', work, LONG);
    background.start();
    await aMoment();
    expect(work).toHaveBeenCalledTimes(6);
    await background.stop();
    expect(work).toHaveBeenCalledTimes(6);
  });

  it('goes on after a pause, or earlier when nudged', async () => {
    const work = jest.fn(() => Promise.resolve(0));
    const background = new Background('Test', work, LONG);
    background.start();
    await aMoment();
    background.nudge();
    await aMoment();
    expect(work).toHaveBeenCalledTimes(2);
    await background.stop();
    const quick = new Background('Test', work, 1);
    quick.start();
    while (work.mock.calls.length < 6) await aMoment();
    await quick.stop();
  });

  it('hears a nudge that comes while it is at work', async () => {
    const { work, end } = held();
    const background = new Background('Test', work, LONG);
    background.start();
    await aMoment();
    background.nudge();
    end(0);
    await aMoment();
    expect(work).toHaveBeenCalledTimes(2);
    const stopped = background.stop();
    end(0);
    await stopped;
  });

  it('stops only when the piece under way is done', async () => {
    const { work, end } = held();
    const background = new Background('Test', work, LONG);
    background.start();
    await aMoment();
    let isStopped = false;
    const stopped = background.stop().then(() => (isStopped = true));
    await aMoment();
    expect(isStopped).toBe(false);
    end(3);
    await stopped;
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('goes on after an error, which is recorded, and after a pause', async () => {
    const boom = new Error('boom');
    const work = jest.fn<Promise<number>, []>().mockRejectedValueOnce(boom).mockResolvedValue(0);
    const background = new Background('Test', work, LONG);
    background.start();
    await aMoment();
    expect(work).toHaveBeenCalledTimes(1);
    expect(errors).toHaveBeenCalledWith({ err: boom });
    background.nudge();
    await aMoment();
    expect(work).toHaveBeenCalledTimes(2);
    await background.stop();
  });

  it('runs once, however often it is started, and stops without ever having started', async () => {
    const { work, end } = held();
    const background = new Background('Test', work, LONG);
    background.start();
    background.start();
    await aMoment();
    expect(work).toHaveBeenCalledTimes(1);
    const stopped = background.stop();
    end();
    await stopped;
    await new Background('Test', work, LONG).stop();
  });
});
