import * as fc from 'fast-check';
import { TermIndex } from './term-index.js';
import { count } from './text.js';

const SHAPE = { k1: 1.2, b: 0.75 };
const one = (): number => 1;

describe('the index of terms', () => {
  it('scores as BM25 says', () => {
    const index = new TermIndex();
    index.put(0, count(['a', 'a', 'b']));
    index.put(1, count(['b']));
    const scores = index.scores(new Set(['a', 'b', 'c']), one, SHAPE);
    // Average length 2: k1 (1 - b + b len/avg) is 1.65 for the first and .75 for the second document.
    expect(scores[0]).toBeCloseTo((2.2 * 2) / (2 + 1.65) + 2.2 / (1 + 1.65), 12);
    expect(scores[1]).toBeCloseTo(2.2 / (1 + 0.75), 12);
  });

  it('is after taking documents out as if they had never been there', () => {
    const document = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 }).map(count);
    fc.assert(
      fc.property(fc.array(document, { maxLength: 6 }), fc.array(document, { maxLength: 6 }), (kept, passing) => {
        const [changed, fresh] = [new TermIndex(), new TermIndex()];
        passing.forEach((counts, at) => changed.put(kept.length + at, counts));
        kept.forEach((counts, at) => {
          changed.put(at, counts);
          fresh.put(at, counts);
        });
        passing.forEach((counts, at) => changed.remove(kept.length + at, counts));
        const query = new Set(['a', 'b', 'c']);
        expect([...changed.scores(query, one, SHAPE)].slice(0, kept.length)).toEqual([
          ...fresh.scores(query, one, SHAPE),
        ]);
        expect(changed.size).toBe(fresh.size);
        for (const term of query) expect(changed.found(term)).toBe(fresh.found(term));
      }),
    );
  });
});
