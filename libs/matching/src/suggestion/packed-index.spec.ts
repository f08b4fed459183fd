import * as fc from 'fast-check';
import { PackedIndex } from './packed-index.js';

const terms = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.integer({ min: 1, max: 5 })), { selector: ([term]) => term })
  .map((pairs) => new Map(pairs));

/** BM25 (k1 1.2, b .75) as the books have it, one document at a time. */
function bm25(
  query: ReadonlyMap<string, number>,
  document: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>[],
) {
  const length = (one: ReadonlyMap<string, number>) => [...one.values()].reduce((sum, weight) => sum + weight, 0);
  const mean = all.reduce((sum, one) => sum + length(one), 0) / all.length || 1;
  return [...query].reduce((score, [term, weight]) => {
    const found = all.filter((one) => one.has(term)).length;
    const times = document.get(term) ?? 0;
    const idf = Math.log(1 + (all.length - found + 0.5) / (found + 0.5));
    return score + (weight * idf * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length(document)) / mean));
  }, 0);
}

describe('a packed index', () => {
  it('scores as BM25 does, document by document', () => {
    fc.assert(
      fc.property(fc.array(terms, { minLength: 1, maxLength: 8 }), terms, (documents, query) => {
        const scores = new PackedIndex(documents).scores(query);
        expect(scores).toHaveLength(documents.length);
        for (const [at, document] of documents.entries())
          expect(scores[at]).toBeCloseTo(bm25(query, document, documents), 3);
      }),
    );
  });

  it('says of one term and one document what it adds', () => {
    fc.assert(
      fc.property(
        fc.array(terms, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...'abcdefghx'),
        (documents, term) => {
          const index = new PackedIndex(documents);
          const scores = index.scores(new Map([[term, 1]]));
          for (const at of documents.keys()) expect(index.gain(term, at)).toBe(scores[at]);
        },
      ),
    );
  });

  it('of nothing finds nothing', () => {
    expect([...new PackedIndex([]).scores(new Map([['a', 1]]))]).toEqual([]);
    expect([...new PackedIndex([new Map()]).scores(new Map([['a', 1]]))]).toEqual([0]);
  });
});
