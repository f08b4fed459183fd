import * as fc from 'fast-check';
import { reminderIsDue } from './reminder.js';

describe('A reminder of a deadline', () => {
  const FRIDAY_NOON = '2026-12-18T11:00:00Z';
  const due = (now: string, deadline = FRIDAY_NOON, daysOff: string[] = []) =>
    reminderIsDue(deadline, new Date(now), daysOff);

  it('is due on the third working day before it, from eight in the morning', () => {
    expect(due('2026-12-14T16:59:59Z')).toBe(false);
    expect(due('2026-12-15T06:59:59Z')).toBe(false);
    expect(due('2026-12-15T07:00:00Z')).toBe(true);
    expect(due('2026-12-15T16:59:59Z')).toBe(true);
    expect(due('2026-12-15T17:00:00Z')).toBe(false);
  });

  it('counts no weekend, no holiday and no day off', () => {
    const tuesday = '2026-12-29T11:00:00Z';
    expect(due('2026-12-22T10:00:00Z', tuesday)).toBe(false);
    expect(due('2026-12-23T10:00:00Z', tuesday)).toBe(true);
    expect(due('2026-12-26T10:00:00Z', tuesday)).toBe(false);
    expect(due('2026-12-22T10:00:00Z', tuesday, ['2026-12-28'])).toBe(true);
  });

  it('is never due once the deadline has come, or at night, or at the weekend', () => {
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: -5, max: 10 }), (deadline, days) => {
        const now = new Date(deadline.getTime() - days * 86_400_000);
        if (!reminderIsDue(deadline.toISOString(), now, [])) return;
        expect(now.getTime()).toBeLessThan(deadline.getTime());
        expect([0, 6]).not.toContain(now.getUTCDay());
      }),
    );
  });
});
