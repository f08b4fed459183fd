import { TestClock } from '../../../test/support/clock.js';
import { Remembered } from './remembered.js';

describe('A remembered answer', () => {
  it('is given to everyone who asks within the time, also while it is being made', async () => {
    const clock = new TestClock();
    let asked = 0;
    const remembered = new Remembered(async () => (asked += 1), 1_000, clock);
    expect(await Promise.all([remembered.get(), remembered.get(), remembered.get()])).toEqual([1, 1, 1]);
    clock.forward(999);
    expect(await remembered.get()).toBe(1);
    clock.forward(1);
    expect(await remembered.get()).toBe(2);
  });

  it('is no answer that failed', async () => {
    let asked = 0;
    const ask = async () => {
      asked += 1;
      if (asked === 1) throw new Error('not now');
      return asked;
    };
    const remembered = new Remembered(ask, 1_000, new TestClock());
    await expect(remembered.get()).rejects.toThrow('not now');
    expect(await remembered.get()).toBe(2);
  });
});
