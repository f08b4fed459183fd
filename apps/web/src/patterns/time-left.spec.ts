import { timeLeft } from './time-left.js';

describe('The time that is left', () => {
  const until = new Date('2026-12-01T11:00:00Z');
  const before = (minutes: number) => timeLeft(until, new Date(until.getTime() - minutes * 60_000));

  it('is counted in the last 48 hours only', () => {
    expect(before(48 * 60 + 1)).toBe('long');
    expect(before(48 * 60)).toEqual({ hours: 48, minutes: 0 });
    expect(before(26 * 60 + 36)).toEqual({ hours: 26, minutes: 36 });
    expect(before(0.5)).toEqual({ hours: 0, minutes: 1 });
  });

  it('is over at the moment itself, not before', () => {
    expect(before(0)).toBe('closed');
    expect(before(-5)).toBe('closed');
    expect(before(0.001)).toEqual({ hours: 0, minutes: 1 });
  });
});
