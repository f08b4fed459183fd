import * as fc from 'fast-check';
import { labelVector } from './label-space.js';
import { cosine, type SparseVector, unit } from './sparse-vector.js';

const vector: fc.Arbitrary<SparseVector> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0.01, max: 5, noNaN: true })), {
    selector: ([at]) => at,
  })
  .map((pairs) => pairs.sort(([a], [b]) => a - b))
  .map((pairs) => ({
    at: Uint16Array.from(pairs, ([at]) => at),
    weights: Float32Array.from(pairs, ([, weight]) => weight),
  }));

describe('sparse vectors', () => {
  it('have a cosine in [0, 1] that is the same both ways, and 1 with themselves', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const [one, other] = [unit(a), unit(b)];
        expect(cosine(one, other)).toBe(cosine(other, one));
        expect(cosine(one, other)).toBeLessThan(1.0001);
        expect(cosine(one, other)).toBeGreaterThanOrEqual(0);
        if (a.at.length > 0) expect(cosine(one, one)).toBeCloseTo(1, 4);
      }),
    );
  });

  it('of a text among labels keep the 150 best that come near the best one', () => {
    const scores = Float32Array.from({ length: 400 }, (_, code) => (code < 300 ? 1 - code / 1000 : 0.3));
    const { at, weights } = labelVector(scores);
    expect([...at]).toEqual(Array.from({ length: 150 }, (_, code) => code));
    expect(Math.hypot(...weights)).toBeCloseTo(1, 5);
    expect(labelVector(new Float32Array(9)).at).toHaveLength(0);
  });
});
