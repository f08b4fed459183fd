import * as fc from 'fast-check';
import { bestFirst, firstOfEach, rotateTies, type Ranked } from './order.js';

const ranked = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  raw: fc.double({ min: 0, max: 10, noNaN: true }),
});
const list = fc.uniqueArray(ranked, { selector: ({ id }) => id, maxLength: 12 });

const ids = (matches: readonly Ranked[]): string[] => matches.map(({ id }) => id);
const at = (id: string, score: number): Ranked => ({ id, score, raw: score });

describe('the order of matches', () => {
  it('is the same whatever the order they come in', () => {
    fc.assert(
      fc.property(list, (matches) => {
        expect(ids(bestFirst(matches.toReversed()))).toEqual(ids(bestFirst(matches)));
      }),
    );
  });

  it('gives a turn only among ties: nobody passes someone who is more than .02 better', () => {
    fc.assert(
      fc.property(
        list,
        fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom('2026-01', '2026-02')),
        (matches, shown) => {
          const order = rotateTies(bestFirst(matches), new Map(Object.entries(shown)));
          expect(ids(order).sort()).toEqual(ids(matches).sort());
          order.forEach((match, place) => {
            for (const later of order.slice(place + 1)) expect(later.score - match.score).toBeLessThanOrEqual(0.02);
          });
        },
      ),
    );
  });

  it('puts first who was never shown, then who was shown longest ago; else the score decides', () => {
    const matches = [at('a', 0.8), at('b', 0.795), at('c', 0.79), at('d', 0.785), at('e', 0.7)];
    const shown = new Map([
      ['a', '2026-11-20'],
      ['c', '2026-11-01'],
    ]);
    expect(ids(rotateTies(matches, shown))).toEqual(['b', 'd', 'c', 'a', 'e']);
  });

  it('keeps the first of each entity', () => {
    expect(ids(firstOfEach([at('a1', 3), at('b', 2), at('a2', 1)], ({ id }) => id[0]!))).toEqual(['a1', 'b']);
  });
});
