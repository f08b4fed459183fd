import * as fc from 'fast-check';
import { trades } from './trades.js';
import { tradesIn } from './trades-in.js';

const seen = (text: string, language?: string) =>
  tradesIn(text, language).map(({ trade, words }) => `${trade.id}: ${words.join(' ')}`);

describe('the trades in a text', () => {
  it('come with the words that showed them, in order of appearance', () => {
    expect(seen('Wij wassen ramen. Ook doen wij groenonderhoud en maaien wij gras.')).toEqual([
      'glazenwassen: wassen ramen',
      'groenonderhoud: groenonderhoud',
      'grasmaaien: maaien gras',
    ]);
  });

  it('are seen in compounds', () => {
    expect(seen('Kantoorschoonmaakwerkzaamheden te Assen')).toEqual(['schoonmaak: Kantoorschoonmaakwerkzaamheden']);
    expect(seen('fietsenreparatiewerkplaats')).toEqual(['fietsreparatie: fietsenreparatiewerkplaats']);
  });

  it('are each named once, with all the words that show it', () => {
    expect(seen('Catering: lunches verzorgen, buffet verzorgen')).toEqual([
      'catering: Catering lunches verzorgen buffet',
    ]);
  });

  it('are read in the language of the text where that is known', () => {
    expect(seen('window cleaning', 'en')).toEqual(['glazenwassen: window cleaning']);
    expect(seen('window cleaning', 'nl')).toEqual([]);
    expect(seen('window cleaning', 'fr')).toEqual(['glazenwassen: window cleaning']);
    expect(seen('window cleaning')).toEqual(['glazenwassen: window cleaning']);
  });

  it('do not reach over the end of a sentence', () => {
    expect(seen('Alle ramen. Wassen doen wij niet.')).toEqual([]);
  });

  it('are found by every name, wherever it stands, at its own words', () => {
    const named = trades().flatMap((trade) => trade.nl.names.map((name) => ({ trade, name })));
    const filler = fc.constantFrom('Wij doen ', 'Al jaren: ', '');
    fc.assert(
      fc.property(fc.constantFrom(...named), filler, ({ trade, name }, before) => {
        const text = `${before}${name}.`;
        const found = tradesIn(text, 'nl').find((one) => one.trade === trade);
        expect(found?.words.length).toBeGreaterThan(0);
        for (const { start, end } of found?.at ?? []) expect(found?.words).toContain(text.slice(start, end));
      }),
    );
  });
});
