import fc from 'fast-check';
import { threeWay } from './three-way.js';

describe('What two people changed at the same time', () => {
  const base = { title: 'Groen', text: 'Kort', days: 5, cpv: ['77310000'] };

  it('is merged by itself where they changed different fields', () => {
    const { merged, fromThem, conflicts } = threeWay(base, { ...base, text: 'Lang' }, { ...base, days: 6 });
    expect(merged).toEqual({ ...base, text: 'Lang', days: 6 });
    expect(fromThem).toEqual(['days']);
    expect(conflicts).toEqual([]);
  });

  it('is for them to decide where they changed the same field, unless alike', () => {
    const mine = { ...base, text: 'Lang', cpv: ['1'] };
    const { merged, conflicts } = threeWay(base, mine, { ...base, text: 'Langer', cpv: ['1'] });
    expect(conflicts).toEqual([{ field: 'text', mine: 'Lang', theirs: 'Langer' }]);
    expect(merged).toEqual(mine);
  });

  it('never loses a change: each field is as one of the two left it, and mine wherever I changed it', () => {
    const record = fc.record({ a: fc.nat(2), b: fc.nat(2), c: fc.nat(2) });
    fc.assert(
      fc.property(record, record, record, (was, mine, theirs) => {
        const { merged, conflicts } = threeWay(was, mine, theirs);
        for (const field of ['a', 'b', 'c'] as const) {
          expect(merged[field]).toBe(mine[field] === was[field] ? theirs[field] : mine[field]);
          const bothDiffer =
            mine[field] !== was[field] && theirs[field] !== was[field] && mine[field] !== theirs[field];
          expect(conflicts.some((conflict) => conflict.field === field)).toBe(bothDiffer);
        }
      }),
    );
  });
});
