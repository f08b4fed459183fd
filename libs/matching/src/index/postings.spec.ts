import * as fc from 'fast-check';
import { PackedList } from './packed-list.js';
import { PostingsBuilder } from './postings.js';

const times = fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60_000 }));
const firm = fc.dictionary(fc.constantFrom('0', '1', '127', '128', '99999', '4000000000'), times);

describe('postings', () => {
  it('tell for each term which firms hold it, and how often, in whatever order the firms are put', () => {
    fc.assert(
      fc.property(fc.array(firm, { maxLength: 400 }), fc.boolean(), (gathered, turned) => {
        const order = Uint32Array.from(gathered, (_, at) => (turned ? gathered.length - 1 - at : at));
        const firms = Array.from(order, (at) => gathered[at]!);
        const builder = new PostingsBuilder();
        for (const terms of gathered) {
          for (const [term, count] of Object.entries(terms)) builder.add(Number(term), count);
          builder.endFirm();
        }
        const postings = builder.build(order);
        const list = new PackedList();
        for (const term of ['0', '1', '127', '128', '99999', '4000000000']) {
          const expected = firms.flatMap((terms, slot) => (terms[term] ? [[slot, terms[term]]] : []));
          const index = postings.indexOf(Number(term));
          if (index < 0) list.length = 0;
          else postings.read(index, list);
          const found = Array.from({ length: list.length }, (_, at) => [list.numbers[at], list.times[at]]);
          expect(found).toEqual(expected);
        }
        expect(postings.indexOf(5)).toBe(-1);
      }),
    );
  });
});
