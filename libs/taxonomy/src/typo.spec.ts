import * as fc from 'fast-check';
import { editDistance, lettersMetWithOneTypo, nearestSpelling } from './typo.js';

const word = fc.string({ unit: fc.constantFrom(...'abcdeg'), minLength: 1, maxLength: 12 });

/** One letter changed, added, removed or swapped with the next. */
function mistype(text: string, at: number, letter: string, how: number): string {
  const from = at % text.length;
  const [before, after] = [text.slice(0, from), text.slice(from + 1)];
  if (how === 0) return before + letter + after;
  if (how === 1) return before + letter + text.slice(from);
  if (how === 2) return before + after;
  return before + (text[from + 1] ?? '') + (text[from] ?? '') + text.slice(from + 2);
}

describe('one typo', () => {
  it('is forgiven wherever it is made', () => {
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.constantFrom(...'abcz'),
        fc.integer({ min: 0, max: 3 }),
        (right, at, letter, how) => {
          const asked = mistype(right, at, letter, how);
          expect(lettersMetWithOneTypo(asked, right)).toBe(asked.length);
          expect(lettersMetWithOneTypo(asked, `${right}diensten`)).toBe(asked.length);
        },
      ),
    );
  });

  it('is all that is forgiven', () => {
    const furtherThanTwo = fc
      .tuple(word, word)
      .filter(([asked, other]) =>
        [-1, 0, 1].every((more) => editDistance(asked, other.slice(0, Math.max(0, asked.length + more))) > 2),
      );
    fc.assert(
      fc.property(furtherThanTwo, ([asked, other]) => {
        expect(lettersMetWithOneTypo(asked, other)).toBeLessThan(asked.length);
      }),
    );
  });
});

describe('the edit distance', () => {
  it('counts letters changed, added and removed', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is symmetric, zero only for equals, and never longer than a detour', () => {
    fc.assert(
      fc.property(word, word, word, (one, other, detour) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(editDistance(one, other)).toBeLessThanOrEqual(editDistance(one, detour) + editDistance(detour, other));
      }),
    );
  });
});

describe('the nearest spelling', () => {
  it('is the closest candidate, if it is close at all', () => {
    expect(nearestSpelling('iso9001', ['iso-9001', 'iso-14001'])).toBe('iso-9001');
    expect(nearestSpelling('zebra', ['iso-9001', 'vca'])).toBeUndefined();
    expect(nearestSpelling('x'.repeat(100_000), ['vca'])).toBeUndefined();
  });
});
