import * as fc from 'fast-check';
import { bestFirst, firstOfEach, takeTurns, type Ranked } from './order.js';

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

  it('keeps the first of each entity', () => {
    expect(ids(firstOfEach([at('a1', 3), at('b', 2), at('a2', 1)], ({ id }) => id[0]!))).toEqual(['a1', 'b']);
  });
});

describe('the turns among ties', () => {
  const moments = ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'];
  const anyTurns = fc.record({
    lastShown: fc
      .dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom(...moments))
      .map((shown) => new Map(Object.entries(shown))),
    seed: fc.string(),
  });

  it('leave nobody out, and bring nobody in', () => {
    fc.assert(
      fc.property(list, anyTurns, (matches, turns) => {
        expect(ids(takeTurns(matches, turns)).sort()).toEqual(ids(matches).sort());
      }),
    );
  });

  it('are the same whatever the order the matches come in, and each time', () => {
    fc.assert(
      fc.property(list, anyTurns, fc.integer(), (matches, turns, by) => {
        const shuffled = [...matches.slice(by % 12), ...matches.slice(0, by % 12)].toReversed();
        expect(ids(takeTurns(shuffled, turns))).toEqual(ids(takeTurns(matches, turns)));
        expect(ids(takeTurns(takeTurns(matches, turns), turns))).toEqual(ids(takeTurns(matches, turns)));
      }),
    );
  });

  it('let nobody pass someone who is more than .02 better', () => {
    fc.assert(
      fc.property(list, anyTurns, (matches, turns) => {
        const order = takeTurns(matches, turns);
        order.forEach((match, place) => {
          for (const later of order.slice(place + 1)) expect(later.score - match.score).toBeLessThanOrEqual(0.02);
        });
      }),
    );
  });

  it('let those who tie with the leader go by who was shown longest ago, whatever the seed', () => {
    fc.assert(
      fc.property(list, anyTurns, (matches, turns) => {
        const all = matches.map((match, place) => ({ ...match, score: 0.5 + place / 1_000 }));
        const order = takeTurns(all, turns).map(({ id }) => turns.lastShown.get(id) ?? '');
        expect(order).toEqual(order.toSorted());
      }),
    );
  });

  it('depend on a match only through its score, its id and when it was shown', () => {
    fc.assert(
      fc.property(list, anyTurns, (matches, turns) => {
        const bare = matches.map(({ id, score }) => ({ id, score }));
        expect(ids(takeTurns(matches, turns))).toEqual(takeTurns(bare, turns).map(({ id }) => id));
      }),
    );
  });

  it('put first who was never shown, then who was shown longest ago', () => {
    const matches = [at('a', 0.8), at('b', 0.795), at('c', 0.79), at('e', 0.7)];
    const lastShown = new Map([
      ['a', '2026-11-20T00:00:00.000Z'],
      ['c', '2026-11-01T00:00:00.000Z'],
    ]);
    expect(ids(takeTurns(matches, { lastShown, seed: '' }))).toEqual(['b', 'c', 'a', 'e']);
  });

  it('draw lots among those who were never shown: each is first as often as another, over many seeds', () => {
    const twins = Array.from({ length: 4 }, (_, twin) => at(`firm-${twin}`, 0.8));
    const firsts = Array.from(
      { length: 4_000 },
      (_, seed) => takeTurns(twins, { lastShown: new Map(), seed: `need-${seed}` })[0]!.id,
    );
    for (const { id } of twins) {
      const times = firsts.filter((first) => first === id).length;
      // 1,000 expected; five standard deviations
      expect(Math.abs(times - 1_000)).toBeLessThan(140);
    }
  });
});
