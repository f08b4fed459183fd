import * as fc from 'fast-check';
import { tellingWords } from '../text.js';
import { fiveGrams, prefixStem, queryTerms } from './label-terms.js';

describe('the words of a text', () => {
  it('are folded; single letters say nothing, single digits do', () => {
    expect(tellingWords("Één façade, 3 straße & 't København")).toEqual(['een', 'facade', '3', 'strasse', 'kobenhavn']);
  });

  it('are runs of letters in any script', () => {
    expect(tellingWords('Υπηρεσίες καθαρισμού; Почистване')).toEqual(['υπηρεσιεσ', 'καθαρισμου', 'почистване']);
  });
});

describe('the terms of a word', () => {
  it('are its windows of five characters with its ends marked', () => {
    expect(fiveGrams('ramen')).toEqual(['<rame', 'ramen', 'amen>']);
    expect(fiveGrams('ict')).toEqual(['<ict>']);
    expect(fiveGrams('it')).toEqual(['<it>']);
  });

  it('or its first six letters', () => {
    expect(prefixStem('schoonmaak')).toEqual(['schoon']);
    expect(prefixStem('ict')).toEqual(['ict']);
  });
});

describe('the terms of a text', () => {
  it('weigh more in the title, and little more for being repeated', () => {
    const terms = queryTerms({ title: 'post', description: 'brief brief brief wijk' }, prefixStem);
    expect([...terms]).toEqual([
      ['post', 2 / 3],
      ['brief', 3 / 4],
      ['wijk', 1 / 2],
    ]);
  });

  it('weigh between 0 and 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, description) => {
        for (const termsOf of [fiveGrams, prefixStem])
          for (const [term, weight] of queryTerms({ title, description }, termsOf)) {
            expect(term).not.toBe('');
            expect(weight > 0 && weight < 1).toBe(true);
          }
      }),
    );
  });
});
