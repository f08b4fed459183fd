import * as fc from 'fast-check';
import { tradeTerm } from '../trades/find-trades.js';
import { trades } from '../trades/trades.js';
import { indexTerms } from './index-terms.js';
import { lexicon } from './lexicon.js';
import { LONGEST_QUERY, MOST_QUERY_TERMS, queryTerms, spelledOut } from './query-terms.js';

const termOf = (id: string) => tradeTerm(trades().find((trade) => trade.id === id)!);
const asked = (text: string) => queryTerms(text).map(({ term, prefix }) => term + (prefix ? '*' : ''));

describe('what a text asks for', () => {
  it('takes the last word as unfinished unless a space follows', () => {
    expect(asked('levering bureaust')).toEqual(['lever', 'bureaust*']);
    expect(asked('levering tuin ')).toEqual(['lever', 'tuin']);
  });

  it('does not take a stem of three letters as the beginning of a word', () => {
    expect(asked('ramen')).toEqual(['ram']);
  });

  it('asks for a compound by its parts, without a head that says nothing', () => {
    expect(asked('kantoormeubelen ')).toEqual(['kantor', 'meubel']);
    expect(asked('vervoersdiensten ')).toEqual(['vervoer']);
    expect(asked('schoonmaakwerkzaamheden')).toEqual([termOf('schoonmaak')]);
  });

  it('ignores function words unless there is nothing else', () => {
    expect(asked('het onderhoud van de bruggen ')).toEqual(['onderhoud', 'brug']);
    expect(asked('van de ')).toEqual(['van', 'de']);
  });

  it('asks for nothing where there are no words', () => {
    expect(asked(' %%%% & | ! <-> \0 👩‍🌾 ')).toEqual([]);
  });

  it('asks for ten terms at most, each once', () => {
    const words = Array.from({ length: 30 }, (_, index) => `woord${index}`);
    expect(asked([...words, ...words].join(' '))).toHaveLength(MOST_QUERY_TERMS);
    expect(asked('tuin tuin tuinen ')).toEqual(['tuin']);
  });

  it('reads only the beginning of a very long text, and cuts a very long word', () => {
    expect(asked(`${'x '.repeat(LONGEST_QUERY)} tuin`)).not.toContain('tuin');
    expect(asked('ab'.repeat(5_000))[0]?.length).toBeLessThan(50);
  });

  it('can spell out a trade in the words that named it', () => {
    const spell = (text: string) => spelledOut(queryTerms(text)).map(({ term }) => term);
    expect(spell('tuinonderhoud utrecht')).toEqual(['tuin', 'onderhoud', 'utrecht']);
    expect(spell('schoonmaakwerkzaamheden ')).toEqual(['schonmak']);
    expect(spell('ramen wassen')).toEqual(['ram', 'was']);
  });

  it('finds every text by itself, whatever its words', () => {
    const known = [...lexicon('nl').words.keys(), ...lexicon('de').words.keys()];
    const joined = fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known)).map(([a, b]) => a + b);
    const word = fc.oneof(fc.constantFrom(...known), joined, fc.string({ minLength: 1 }), fc.constant('ramen'));
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `ijkpunt ${words.join(' ')} `);
    fc.assert(
      fc.property(text, (written) => {
        const { exact, derived } = indexTerms([written]);
        const held = new Set([...exact, ...derived]);
        expect(queryTerms(written).filter(({ term }) => !held.has(term))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('only ever asks for letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { term } of queryTerms(text)) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
