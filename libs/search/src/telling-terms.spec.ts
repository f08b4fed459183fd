import * as fc from 'fast-check';
import { MOST_ASKED, mostTelling, weighed } from './telling-terms.js';

const term = (name: string, documents: number) => ({ term: name, prefix: false, documents });
const names = (terms: readonly { term: string }[]) => terms.map((one) => one.term).join(' ');

describe('the terms that tell most', () => {
  it('are the ten that fewest documents hold, in the order of the text', () => {
    const terms = 'abcdefghijkl'.split('').map((name, at) => term(name, at === 3 ? 900 : at === 7 ? 800 : at));
    expect(names(mostTelling(terms))).toBe('a b c e f g i j k l');
    expect(mostTelling(terms.slice(0, MOST_ASKED))).toEqual(terms.slice(0, MOST_ASKED));
  });

  it('are worth more the rarer they are, and nothing where no document holds them', () => {
    const found = weighed([term('vaak', 90), term('nooit', 0), term('zelden', 2)], 100);
    expect(names(found)).toBe('zelden vaak');
    expect(found[0]!.weight).toBeGreaterThan(found[1]!.weight);
  });

  it('find documents until there are enough; common words only help to order them', () => {
    const found = weighed([term('a', 400), term('b', 600), term('c', 601), term('d', 5_000)], 100_000);
    expect(found.map(({ finds }) => finds)).toEqual([true, true, false, false]);
    expect(weighed([term('d', 5_000)], 100_000)[0]?.finds).toBe(true);
  });

  it('have weights above 0, whatever the counts', () => {
    const counts = fc.array(fc.nat(1_000), { maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.nat(500), (documents, all) => {
        const found = weighed(
          documents.map((count, at) => term(`t${at}`, count)),
          all,
        );
        expect(found.length).toBeLessThanOrEqual(MOST_ASKED);
        for (const { weight } of found) expect(weight).toBeGreaterThan(0);
        if (found.length > 0) expect(found[0]?.finds).toBe(true);
      }),
    );
  });
});
