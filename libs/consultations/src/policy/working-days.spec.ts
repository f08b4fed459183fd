import fc from 'fast-check';
import { afterWorkingDays, dutchHolidays, easterSunday, isWorkingDay, workingDaysBetween } from './working-days.js';

const day = fc
  .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('Working days in the Netherlands', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is on %s', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
  });

  it('leave out the public holidays; King’s Day moves when it is a Sunday', () => {
    expect([...dutchHolidays(2025)]).toEqual(
      expect.arrayContaining(['2025-04-26', '2025-04-18', '2025-04-21', '2025-05-29', '2025-06-09']),
    );
    expect(dutchHolidays(2025).has('2025-04-27')).toBe(false);
    expect(dutchHolidays(2026).has('2026-04-27')).toBe(true);
  });

  it('count neither the first nor the last day', () => {
    expect(workingDaysBetween('2026-11-23', '2026-11-24')).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-24')).toBe(1);
    expect(workingDaysBetween('2026-12-24', '2026-12-29')).toBe(1);
  });

  it('are enough after afterWorkingDays, and not one day earlier', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, count) => {
        const last = afterWorkingDays(from, count);
        expect(isWorkingDay(last)).toBe(true);
        expect(workingDaysBetween(from, last)).toBe(count);
      }),
    );
  });

  it('between two days never become fewer when the second moves on', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, days) => {
        const later = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
        const next = new Date(Date.parse(from) + (days + 1) * 86_400_000).toISOString().slice(0, 10);
        expect(workingDaysBetween(from, next)).toBeGreaterThanOrEqual(workingDaysBetween(from, later));
      }),
    );
  });
});
