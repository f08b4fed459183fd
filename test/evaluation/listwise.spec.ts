import fc from 'fast-check';
import { fitListwise, type List, lossOf } from './listwise.js';

describe('fitListwise', () => {
  it('knows the loss of a list by hand', () => {
    // sums 1 and 0: the right one has a chance of e / (e + 1)
    const { loss, gradient } = lossOf([{ candidates: [[1], [0]], right: [0] }], [1, 1], 0);
    const chance = Math.E / (Math.E + 1);
    expect(loss).toBeCloseTo(-Math.log(chance), 12);
    expect(gradient[0]).toBeCloseTo(chance - 1, 12);
    expect(gradient[1]).toBeCloseTo(chance - 1, 12);
  });

  it('adds the pull as the square of the distance', () => {
    const { loss, gradient } = lossOf([{ candidates: [[1]], right: [0] }], [3, 1], 0.5);
    expect(loss).toBeCloseTo(2, 12);
    expect(gradient).toEqual([2, 0]);
  });

  it('gives the gradient that small steps show', () => {
    const number = fc.double({ min: 0, max: 2, noNaN: true });
    const list = fc
      .array(fc.tuple(number, number), { minLength: 2, maxLength: 5 })
      .map((candidates): List => ({ candidates, right: [0] }));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), fc.tuple(number, number, number), (lists, at) => {
        const { gradient } = lossOf(lists, at, 0.1);
        for (const part of [0, 1, 2]) {
          const moved = (by: number) =>
            lossOf(
              lists,
              at.map((value, one) => value + (one === part ? by : 0)),
              0.1,
            ).loss;
          expect(gradient[part]).toBeCloseTo((moved(1e-5) - moved(-1e-5)) / 2e-5, 4);
        }
      }),
    );
  });

  it('raises the weight of the part that tells right from wrong and lowers that of the other', () => {
    const lists: List[] = [
      {
        candidates: [
          [1, 0],
          [0, 1],
        ],
        right: [0],
      },
      {
        candidates: [
          [0.8, 0.2],
          [0.1, 0.9],
        ],
        right: [0],
      },
    ];
    const [telling = 0, misleading = 0] = fitListwise(lists, [1, 2], { pull: 0.01 }).weights;
    expect(telling).toBeGreaterThan(1);
    expect(misleading).toBeLessThan(2);
    expect(misleading).toBeGreaterThanOrEqual(0);
  });

  it('stays where it started when the pull is strong, and keeps a weight of nothing', () => {
    const lists: List[] = [
      {
        candidates: [
          [1, 0, 0],
          [0, 1, 0],
        ],
        right: [0],
      },
    ];
    const [first = 0, second = 0, third] = fitListwise(lists, [1, 1, 0], { pull: 1e6 }).weights;
    expect(first).toBeCloseTo(1, 3);
    expect(second).toBeCloseTo(1, 3);
    expect(third).toBe(0);
  });

  it('ends no worse than it started', () => {
    const number = fc.double({ min: 0, max: 1, noNaN: true });
    const list = fc
      .array(fc.tuple(number, number), { minLength: 2, maxLength: 6 })
      .map((candidates): List => ({ candidates, right: [candidates.length - 1] }));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
        const { weights, before, after } = fitListwise(lists, [1, 1], { pull: 0.05, steps: 40 });
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expect(before).toBeCloseTo(lossOf(lists, [1, 1, 1], 0.05).loss, 12);
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
