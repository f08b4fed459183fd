import fc from 'fast-check';
import { ratioOf } from './bootstrap.js';

describe('ratioOf', () => {
  it('knows no doubt where one is always twice the other', () => {
    expect(ratioOf([1, 0.5, 0], [0.5, 0.25, 0])).toEqual({ ratio: 2, interval: [2, 2] });
  });

  it('spans what two queries can give', () => {
    // drawn with replacement: both twice each in a quarter of the cases (1 and 0), one of each in half (1/2)
    expect(ratioOf([1, 0], [1, 1])).toEqual({ ratio: 0.5, interval: [0, 1] });
  });

  it('leaves out of the interval what is rarer than one in forty', () => {
    // ten draws, each a miss with a chance of one in ten: four misses or more come with .013, three or more with .070
    const ours = [0, ...Array.from({ length: 9 }, () => 1)];
    const ratio = ratioOf(
      ours,
      ours.map(() => 1),
    );
    expect(ratio?.ratio).toBeCloseTo(0.9, 12);
    expect(ratio?.interval[0]).toBeCloseTo(0.7, 12);
    expect(ratio?.interval[1]).toBe(1);
  });

  it('comes near the interval that theory gives for many queries', () => {
    // half of 400 queries right against a base of 1: .5 plus or minus 1.96 * sqrt(.25 / 400) = .049
    const ours = Array.from({ length: 400 }, (_, at) => at % 2);
    const ratio = ratioOf(
      ours,
      ours.map(() => 1),
    );
    expect(ratio?.interval[0]).toBeCloseTo(0.451, 2);
    expect(ratio?.interval[1]).toBeCloseTo(0.549, 2);
  });

  it('is the same every time, and another with another seed', () => {
    const [ours, others] = [
      [0.3, 0.9, 0.1, 0.5, 0.7],
      [0.2, 0.8, 0.4, 0.1, 0.6],
    ];
    expect(ratioOf(ours, others)).toEqual(ratioOf(ours, others));
    expect(ratioOf(ours, others, { seed: 7 })).not.toEqual(ratioOf(ours, others, { seed: 8 }));
  });

  it('says nothing where the other has nothing, and refuses lists that do not pair', () => {
    expect(ratioOf([1, 0], [0, 0])).toBeUndefined();
    expect(() => ratioOf([1], [1, 1])).toThrow('every query');
  });

  it('has the ratio within the interval', () => {
    const value = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 30 }), (pairs) => {
        const ratio = ratioOf(
          pairs.map(([ours]) => ours),
          pairs.map(([, others]) => others),
          { resamples: 400 },
        );
        expect(ratio?.interval[0]).toBeLessThanOrEqual((ratio?.ratio ?? 0) + 1e-9);
        expect(ratio?.interval[1]).toBeGreaterThanOrEqual((ratio?.ratio ?? 0) - 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});
