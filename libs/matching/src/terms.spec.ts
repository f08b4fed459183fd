import * as fc from 'fast-check';
import { gramNumber, stemNumber } from './terms.js';

const letters = (options: fc.StringConstraints) =>
  fc.string({ ...options, unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789') });

describe('the numbers of terms', () => {
  it('are different for different stems and 4-grams of plain letters', () => {
    const stem = letters({ minLength: 3, maxLength: 6 });
    fc.assert(fc.property(stem, stem, (one, other) => (stemNumber(one) === stemNumber(other)) === (one === other)));
    const gram = letters({ minLength: 2, maxLength: 2 }).chain((two) =>
      fc.constantFrom(`_${two}_`, `_${two}x`, `9${two}_`),
    );
    fc.assert(fc.property(gram, gram, (one, other) => (gramNumber(one) === gramNumber(other)) === (one === other)));
  });

  it('stay in their range in any script, and apart from those of plain letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), (term) => {
        expect(stemNumber(term)).toBeLessThan(2 ** 32);
        expect(gramNumber(term)).toBeLessThan(2 ** 22);
      }),
    );
    expect(stemNumber('чистка')).toBeGreaterThanOrEqual(37 ** 6);
    expect(stemNumber('чистка')).not.toBe(stemNumber('уборка'));
    expect(gramNumber('_чис')).toBeGreaterThanOrEqual(37 ** 4);
    expect(stemNumber('zzzzzz')).toBeLessThan(37 ** 6);
  });
});
