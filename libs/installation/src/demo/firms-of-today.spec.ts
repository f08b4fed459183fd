import { firmsOfToday } from './firms-of-today.js';

const FIRM = {
  name: 'Een firma',
  certificates: [{ code: 'pso', validUntil: '2026-12-01' }],
  earliestStart: '2027-01-04',
};

describe('The firms of the demonstration', () => {
  const on = (today: string) => JSON.parse(firmsOfToday(JSON.stringify(FIRM), today)) as typeof FIRM;

  it('are as written on the day they were written for', () => {
    expect(on('2026-11-24')).toEqual(FIRM);
  });

  it('never age: every date keeps its distance to the day of loading', () => {
    expect(on('2028-11-24')).toEqual({
      ...FIRM,
      certificates: [{ code: 'pso', validUntil: '2028-12-01' }],
      earliestStart: '2029-01-04',
    });
    expect(on('2026-10-25').certificates[0]?.validUntil).toBe('2026-11-01');
  });

  it('come one a line', () => {
    expect(firmsOfToday(`${JSON.stringify(FIRM)}\n${JSON.stringify(FIRM)}\n`, '2027-01-01').split('\n')).toHaveLength(
      2,
    );
  });
});
