import * as fc from 'fast-check';
import { Neighbours } from './neighbours.js';
import { cosine, type SparseVector, unit } from './sparse-vector.js';

const DIMENSIONS = 6;
const GROUPS = 3;
const vector: fc.Arbitrary<SparseVector> = fc.uniqueArray(fc.nat(DIMENSIONS - 1), { minLength: 1 }).map((at) => {
  const ascending = Uint16Array.from(at).sort();
  return unit({ at: ascending, weights: Float32Array.from(ascending, (dimension) => 1 + dimension) });
});
const texts = fc.array(fc.tuple(vector, fc.nat(GROUPS - 1)), { maxLength: 8 });

describe('the votes of the nearest texts', () => {
  it('go to their groups by a power of their cosine', () => {
    fc.assert(
      fc.property(texts, vector, fc.integer({ min: 1, max: 10 }), (known, query, nearest) => {
        const near = known
          .map(([one, group], text) => ({ group, text, cosine: cosine(one, query) }))
          .filter((one) => one.cosine > 0)
          .sort((a, b) => b.cosine - a.cosine || a.text - b.text);
        // Where it hangs on the last digit who is still among the nearest, there is nothing to compare.
        fc.pre(Math.abs((near[nearest - 1]?.cosine ?? 1) - (near[nearest]?.cosine ?? 0)) > 1e-6);
        const expected = new Float64Array(GROUPS);
        for (const one of near.slice(0, nearest)) expected[one.group]! += one.cosine ** 3;
        const all = expected.reduce((sum, vote) => sum + vote, 0) || 1;
        const neighbours = new Neighbours(
          known.map(([one]) => one),
          known.map(([, group]) => group),
          DIMENSIONS,
        );
        const votes = neighbours.votes(query, { nearest, power: 3 }, GROUPS);
        for (const group of votes.keys()) expect(votes[group]).toBeCloseTo(expected[group]! / all, 5);
      }),
    );
  });
});
