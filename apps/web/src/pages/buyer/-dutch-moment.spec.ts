import { dutchParts, instantOf } from './-dutch-moment.js';

describe('A day and a time in the Netherlands', () => {
  it.each([
    ['2027-01-15', '12:00', '2027-01-15T11:00:00.000Z'],
    ['2027-07-15', '12:00', '2027-07-15T10:00:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
    ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
    ['2027-10-31', '03:30', '2027-10-31T02:30:00.000Z'],
  ])('%s at %s is the moment %s, also on the days when the clock changes', (day, time, moment) => {
    expect(instantOf(day, time)).toBe(moment);
  });

  it('is read back as it was typed', () => {
    expect(dutchParts(instantOf('2027-03-27', '09:05'))).toEqual({ day: '27-3-2027', time: '09:05' });
    expect(dutchParts(null)).toEqual({ day: '', time: '' });
  });
});
