import * as fc from 'fast-check';
import { didYouMean } from './did-you-mean.js';

describe('what someone who misspelt meant', () => {
  it('is how the answers spell it', () => {
    expect(didYouMean('vergadertfels voor het stadhuis ', ['Vergadertafels', 'stadhuis'])).toBe(
      'vergadertafels voor het stadhuis ',
    );
    expect(didYouMean('onderhuod van bruggen ', ['onderhoud', 'Bruggen'])).toBe('onderhoud van bruggen ');
  });

  it('is the name of a trade, though the answers call it otherwise', () => {
    expect(didYouMean('glasbewssing ', ['wassen', 'ramen'])).toBe('glasbewassing ');
  });

  it('is nothing else where the word stands in an answer, in any inflection or as a part', () => {
    expect(didYouMean('schoonmaken ', ['Schoonmaak'])).toBeUndefined();
    expect(didYouMean('tuin ', ['tuinonderhoud', 'trein'])).toBeUndefined();
    expect(didYouMean('kantoorgebouwen ', ['gebouw'])).toBeUndefined();
  });

  it('is not guessed while the last word may be the beginning of one in the answers', () => {
    expect(didYouMean('vergadertaf', ['Vergadertafels'])).toBeUndefined();
    expect(didYouMean('meubel', ['meubelen'])).toBeUndefined();
    expect(didYouMean('vergadertfels', ['Vergadertafels'])).toBe('vergadertafels');
    expect(didYouMean('catring', ['Catering'])).toBe('catering');
  });

  it('is not guessed of short words and numbers', () => {
    expect(didYouMean('tiun ', ['tuin'])).toBeUndefined();
    expect(didYouMean('90911310 ', ['90911300'])).toBeUndefined();
  });

  it('is the nearest, and among those what most answers say', () => {
    expect(didYouMean('meubls ', ['kabels', 'meubels', 'meubel', 'meubels'])).toBe('meubels ');
  });

  it('is never what was typed, and keeps everything that was not misspelt', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 6 }), (typed, marked) => {
        const text = `${typed.join(', ')} `;
        const meant = didYouMean(text, marked);
        expect(meant).not.toBe(text);
        if (meant !== undefined) expect(meant.split(', ')).toHaveLength(typed.length);
      }),
    );
  });
});
