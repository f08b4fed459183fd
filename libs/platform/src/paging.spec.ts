import fc from 'fast-check';
import { decodeCursor, encodeCursor, pageOf } from './paging.js';

const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null));

describe('A cursor', () => {
  it('holds any position', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (position) => {
        expect(decodeCursor(encodeCursor(position), position.length)).toEqual(position);
      }),
    );
  });

  it('that was not given out is bad input, never an error of ours', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          decodeCursor(text, 2);
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-input' });
        }
      }),
    );
  });
});

describe('A page', () => {
  it('after another ends where the list ends, with every item once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { maxLength: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (numbers, limit) => {
          const list = numbers.toSorted((a, b) => a - b);
          const seen: number[] = [];
          for (let cursor: string | null | undefined; cursor !== null;) {
            const after = cursor === undefined ? -Infinity : Number(decodeCursor(cursor, 1)[0]);
            const page = pageOf(list.filter((each) => each > after).slice(0, limit + 1), limit, (each) => [each]);
            seen.push(...page.items);
            cursor = page.next;
          }
          expect(seen).toEqual(list);
        },
      ),
    );
  });
});
