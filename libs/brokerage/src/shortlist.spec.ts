import * as fc from 'fast-check';
import { assertRoom, lastPlace, MOST_ENTRIES, reordered } from './shortlist.js';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 });
const listOf = (firmIds: readonly string[]) => firmIds.map((firmId, at) => ({ firmId, position: at * 3 + 1 }));

describe('The order of a shortlist', () => {
  it('is the one that was given, with places from 1', () => {
    fc.assert(
      fc.property(
        ids.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, order]) => {
          const placed = reordered(listOf(all), order).toSorted((a, b) => a.position - b.position);
          expect(placed.map(({ firmId }) => firmId)).toEqual(order);
          expect(placed.map(({ position }) => position)).toEqual(order.map((_, at) => at + 1));
        },
      ),
    );
  });

  it('is refused when it leaves one out, names one twice, or names one that is not there', () => {
    fc.assert(
      fc.property(ids, fc.uuid(), (all, other) => {
        fc.pre(!all.includes(other));
        const list = listOf(all);
        for (const order of [all.slice(1), [...all, all[0] ?? ''], [...all, other], [...all.slice(1), other]])
          expect(() => reordered(list, order)).toThrow(expect.objectContaining({ code: 'conflict' }));
      }),
    );
  });

  it('puts a new one behind all others', () => {
    expect(lastPlace([])).toBe(1);
    expect(
      lastPlace([
        { firmId: 'a', position: 7 },
        { firmId: 'b', position: 2 },
      ]),
    ).toBe(8);
  });

  it('has room for fifty', () => {
    const full = Array.from({ length: MOST_ENTRIES }, (_, at) => ({ firmId: String(at), position: at }));
    expect(() => assertRoom(full.slice(1))).not.toThrow();
    expect(() => assertRoom(full)).toThrow(expect.objectContaining({ code: 'conflict' }));
  });
});
