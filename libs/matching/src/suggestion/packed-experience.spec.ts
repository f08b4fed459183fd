import * as fc from 'fast-check';
import type { Experience } from './experience.js';
import { fingerprintOf, packExperience, unpackExperience } from './packed-experience.js';
import { type SparseVector, unit } from './sparse-vector.js';

const source = fc.constantFrom('ted', 'awards');
const ascending = (most: number) =>
  fc.uniqueArray(fc.nat(most), { minLength: 1, maxLength: 20 }).map((numbers) => Uint16Array.from(numbers).sort());
const vector = (most: number, scale: number): fc.Arbitrary<SparseVector> =>
  fc.tuple(ascending(most), fc.infiniteStream(fc.integer({ min: 1, max: 100 }))).map(([at, stream]) => ({
    at,
    weights: Float32Array.from(at, () => (scale * (stream.next().value as number)) / 100),
  }));
const experience: fc.Arbitrary<Experience> = fc.record({
  codes: fc.array(
    fc.record({
      source,
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      counts: fc
        .uniqueArray(fc.tuple(fc.nat(9453), fc.integer({ min: 1, max: 100_000 })), { selector: ([code]) => code })
        .map((pairs) => new Map(pairs.sort(([a], [b]) => a - b))),
    }),
  ),
  texts: fc.array(fc.record({ source, group: fc.nat(316), labels: vector(9453, 1).map(unit), stems: vector(4000, 2) })),
});

describe('packed experience', () => {
  it('comes back: counts exactly, vectors to within a step', () => {
    fc.assert(
      fc.property(experience, (given) => {
        const back = unpackExperience(packExperience(given, 'labels'), 'labels');
        expect(back.codes).toEqual(given.codes);
        expect(back.texts.map(({ source, group }) => ({ source, group }))).toEqual(
          given.texts.map(({ source, group }) => ({ source, group })),
        );
        for (const [text, { labels, stems }] of given.texts.entries()) {
          const unpacked = back.texts[text]!;
          expect(unpacked.labels.at).toEqual(labels.at);
          expect(unpacked.stems.at).toEqual(stems.at);
          for (const [at, weight] of labels.weights.entries())
            expect(Math.abs(unpacked.labels.weights[at]! - weight)).toBeLessThan(0.02);
          for (const [at, weight] of stems.weights.entries())
            expect(Math.abs(unpacked.stems.weights[at]! - weight)).toBeLessThan(0.0101);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where its numbers mean something else', () => {
    const packed = packExperience({ codes: [], texts: [] }, fingerprintOf(['a', 'b']));
    expect(() => unpackExperience(packed, fingerprintOf(['b', 'a']))).toThrow('build it again');
    expect(() => unpackExperience(packed, fingerprintOf(['ab']))).toThrow('build it again');
    expect(unpackExperience(packed, fingerprintOf(['a', 'b']))).toEqual({ codes: [], texts: [] });
  });
});
