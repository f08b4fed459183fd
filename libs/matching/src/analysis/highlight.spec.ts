import * as fc from 'fast-check';
import { highlight } from './highlight.js';
import { queryTerms } from './query-terms.js';

const marked = (text: string, query: string, longest = 240) =>
  highlight(text, queryTerms(query), longest)
    ?.map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe('highlights', () => {
  it('mark of a compound the part that was asked for', () => {
    expect(marked('Schoonmaakwerkzaamheden in twee wijkcentra', 'schoonmaken')).toBe(
      '[Schoonmaak]werkzaamheden in twee wijkcentra',
    );
    expect(marked('Meubelen voor kantoor', 'kantoormeubelen')).toBe('[Meubelen] voor [kantoor]');
  });

  it('mark the words that name a trade', () => {
    expect(marked('Wij wassen al uw ramen.', 'glasbewassing')).toBe('Wij [wassen] al uw [ramen].');
    expect(marked('Catering', 'lunch verzorgen')).toBe('[Catering]');
  });

  it('mark what begins with a word that is being typed, and what it was a typo for', () => {
    expect(marked('Vier bruggen', 'brugg')).toBe('Vier [bruggen]');
    expect(marked('Levering van gordijnen', 'gordinjen ')).toBe('Levering van [gordijnen]');
  });

  it('mark letters as written, with their accents', () => {
    expect(marked('Een façade aan de Straße', 'FACADE strasse')).toBe('Een [façade] aan de [Straße]');
  });

  it('are not there where nothing was asked for', () => {
    expect(marked('Levering van gordijnen', 'tuin')).toBeUndefined();
    expect(marked('Levering van gordijnen', '')).toBeUndefined();
    expect(marked('', 'tuin')).toBeUndefined();
  });

  it('cut a long text between words round the first hit', () => {
    const text = `${'woord '.repeat(100)}tuin ${'woord '.repeat(100)}`;
    const cut = marked(text, 'tuin', 100);
    expect(cut).toMatch(/^…(?:woord )+\[tuin\](?: woord)+…$/);
    expect(cut?.length).toBeLessThan(110);
  });

  it('give back the text as it was, piece by piece', () => {
    const text = fc.array(fc.oneof(fc.string(), fc.constantFrom('tuin', 'Tuinonderhoud', ' ', 'ﬁets', 'é́')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        const written = `tuin ${pieces.join('')}`.slice(0, 200);
        const spans = highlight(written, queryTerms('tuin brug '), 240);
        expect(spans?.map((span) => span.text).join('')).toBe(written);
        expect(spans?.some((span) => span.hit)).toBe(true);
      }),
    );
  });
});
