import * as fc from 'fast-check';
import { editDistance, forgivenTypos } from './edit-distance.js';

describe('edit distance', () => {
  it.each([
    ['tuin', 'tuin', 0],
    ['tuin', 'tuni', 1],
    ['tuin', 'tuinen', 2],
    ['tuin', 'uin', 1],
    ['tuin', 'tein', 1],
    ['', 'ab', 2],
    ['catering', 'katterin', 3],
    ['abcdef', 'fedcba', 4],
  ])('between %s and %s is %d, or more than asked', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(Math.min(distance, 4));
  });

  it('is the same both ways, and never larger than the edits made', () => {
    const word = fc.stringMatching(/^[a-d]{1,8}$/);
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('a', 'b'), (text, place, letter) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        expect(editDistance(text, changed, 2)).toBeLessThanOrEqual(1);
        expect(editDistance(text, `${changed}${letter}`, 3)).toBe(editDistance(`${changed}${letter}`, text, 3));
      }),
    );
  });

  it('forgives nothing in short words and numbers, more in long ones', () => {
    expect(['tuin', 'tuinen', 'onderhoud', '90911300'].map(forgivenTypos)).toEqual([0, 1, 2, 0]);
  });
});
