import { dayInWords, dayOf, daysBetween } from './days.js';

describe('days', () => {
  it('are those of the Netherlands, in summer and in winter', () => {
    expect(dayOf('2026-11-30T22:59:00Z')).toBe('2026-11-30');
    expect(dayOf('2026-11-30T23:00:00Z')).toBe('2026-12-01');
    expect(dayOf('2026-07-31T22:00:00Z')).toBe('2026-08-01');
    expect(dayOf('2027-03-01')).toBe('2027-03-01');
  });

  it('are counted across the change of the clock', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-03-01', '2027-02-17')).toBe(-12);
  });

  it('are written as one writes them', () => {
    expect(dayInWords('2027-03-01', 'nl-NL')).toBe('1 maart 2027');
    expect(dayInWords('2026-11-30T23:00:00Z', 'en-GB')).toBe('1 December 2026');
  });
});
