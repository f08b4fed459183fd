import * as fc from 'fast-check';
import { forgivenTypos } from '@schakel/matching';
import { deletes, nearest } from './near-terms.js';

const share = (one: string, other: string) => deletes(one).some((key) => deletes(other).includes(key));

describe('near terms', () => {
  it('share a key with every term one typo away', () => {
    const word = fc.stringMatching(/^[a-z]{6,14}$/);
    const edit = fc.constantFrom('insert', 'drop', 'replace', 'swap');
    fc.assert(
      fc.property(word, edit, fc.nat(), fc.stringMatching(/^[a-z]$/), (term, how, place, letter) => {
        const at = place % (term.length - 1);
        const typed = {
          insert: term.slice(0, at) + letter + term.slice(at),
          drop: term.slice(0, at) + term.slice(at + 1),
          replace: term.slice(0, at) + letter + term.slice(at + 1),
          swap: term.slice(0, at) + term[at + 1] + term[at] + term.slice(at + 2),
        }[how];
        expect(share(term, typed)).toBe(true);
        expect(nearest(typed, [term, 'iets anders'])).toEqual(forgivenTypos(typed) > 0 ? [term] : []);
      }),
    );
  });

  it('are none for words in which no typo is forgiven', () => {
    expect(deletes('tuin')).toEqual([]);
    expect(deletes('90911300')).toEqual([]);
  });

  it('are the nearest only, in a fixed order', () => {
    expect(nearest('meubels', ['meubel', 'meubelen', 'neubels', 'kabels'])).toEqual(['meubel', 'neubels']);
  });
});
