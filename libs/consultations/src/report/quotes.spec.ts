import fc from 'fast-check';
import { textsThatQuote } from './quotes.js';

const SECRET = 'Wij werken met de eigen snoeimethode van onze voorman Jansen, die niemand anders gebruikt.';

const quoting = (text: string, { confidential = [SECRET], open = [] as string[] } = {}) =>
  textsThatQuote(new Map([['/tekst', text]]), { confidential, open }).length > 0;

describe('A text of the buyer', () => {
  it.each([
    ['repeats a sentence said in confidence', 'Een firma zei: “de eigen snoeimethode van onze voorman Jansen”.', true],
    ['repeats it in other capitals, accents and punctuation', 'DE EÍGEN snoeimethode, van: onze vóórman', true],
    ['says the same in its own words', 'Een firma snoeit op een eigen manier.', false],
    ['shares four words with it', 'wij werken met de beste mensen', false],
    ['says nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(quoting(text)).toBe(expected);
  });

  it('may repeat what another firm said openly, or what stands in the consultation', () => {
    const text = 'Firma’s werken met de eigen snoeimethode van onze wijk.';
    const open = ['Ook wij werken met de eigen snoeimethode van onze stad.'];
    expect(quoting(text)).toBe(true);
    expect(quoting(text, { open })).toBe(false);
  });

  it('may not repeat a short answer as a whole, but may use a word that everyone uses', () => {
    expect(quoting('Het gaat om Zilverberk Beheer.', { confidential: ['Zilverberk Beheer'] })).toBe(true);
    expect(quoting('Het gaat om groen.', { confidential: ['groen'] })).toBe(false);
    expect(quoting('Uurtarief 12345678,95 euro', { confidential: ['12345678.95 euro'] })).toBe(true);
  });

  it('that holds a whole answer of five words or more always repeats it', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    const words = fc.array(word, { minLength: 5, maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.string(), fc.string(), (answer, before, after) => {
        expect(quoting(`${before} ${answer} ${after}`, { confidential: [answer] })).toBe(true);
      }),
    );
  });
});
