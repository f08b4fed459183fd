import * as fc from 'fast-check';
import { letters } from './pseudonym.js';

describe('The letters of firms that ask', () => {
  it('count from A to Z, then AA, and are all different', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (one, other) => {
        expect(letters(one) === letters(other)).toBe(one === other);
      }),
    );
  });
});
