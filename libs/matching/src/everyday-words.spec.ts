import { isEveryday } from './everyday-words.js';

describe('Everyday words', () => {
  it.each(['twee', 'onze', 'werken', 'willen', 'kennen', 'ongeveer', 'Één'])('say nothing of the work: %s', (word) => {
    expect(isEveryday(word, 'nl')).toBe(true);
  });

  it.each(['schoonmaak', 'tuin', 'fiets', 'koffie', 'sanitair', 'verhuizen', 'drukwerk', 'wijkcentra'])(
    'are not the words of trades: %s',
    (word) => {
      expect(isEveryday(word, 'nl')).toBe(false);
    },
  );

  it('are known by language, and none where there is no list', () => {
    expect(isEveryday('every', 'en')).toBe(true);
    expect(isEveryday('every', 'nl')).toBe(false);
    expect(isEveryday('kaksi', 'fi')).toBe(false);
  });
});
