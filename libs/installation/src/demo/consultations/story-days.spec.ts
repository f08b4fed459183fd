import * as fc from 'fast-check';
import { StoryDays } from './story-days.js';

const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

describe('The days of a story', () => {
  it('are working days, so many before or after, over weekends and holidays', () => {
    const days = new StoryDays(new Date('2026-12-24T10:00:00Z'), ['2026-12-29']);
    expect(days.at(0, '11:00').toISOString()).toBe('2026-12-24T11:00:00.000Z');
    expect(days.at(1, '11:00').toISOString()).toBe('2026-12-28T11:00:00.000Z');
    expect(days.at(2, '11:00').toISOString()).toBe('2026-12-30T11:00:00.000Z');
    expect(days.at(-4, '08:00').toISOString()).toBe('2026-12-18T08:00:00.000Z');
  });

  it('keep their order, and lie before or after the day of loading as their sign says', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -100, max: 30 }), fc.integer({ min: 1, max: 20 }), (base, offset, more) => {
        const days = new StoryDays(base, []);
        expect(days.at(offset, '11:00').getTime()).toBeLessThan(days.at(offset + more, '11:00').getTime());
        if (offset < 0) expect(days.at(offset, '23:59').getTime()).toBeLessThan(base.getTime());
      }),
    );
  });

  it('know a moment that is always to come, and within two days', () => {
    fc.assert(
      fc.property(moment, (base) => {
        const hours = (new StoryDays(base, []).soon().getTime() - base.getTime()) / 3_600_000;
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThan(48);
      }),
    );
  });
});
