import * as fc from 'fast-check';
import { LONGEST_TERM, spelling, stem } from './stem.js';

describe('stems', () => {
  it.each([
    ['schoonmaak', 'schoonmaken', 'schoonmaker', 'schoonmakers'],
    ['reiniging', 'reinigen', 'reinigingen'],
    ['verhuizen', 'verhuizing', 'verhuis'],
    ['raam', 'ramen'],
    ['glas', 'glazen'],
    ['was', 'wassen', 'wassing'],
    ['kantoor', 'kantoren'],
    ['groen', 'groene'],
    ['bezorgen', 'bezorging', 'bezorgers'],
    ['brief', 'brieven'],
    ['vervoer', 'vervoeren'],
    ['werkzaamheid', 'werkzaamheden'],
    ['service', 'services'],
    ['cleaning', 'cleaners', 'clean'],
    ['reinigung', 'reinigungen'],
    ['accommodatie', 'accomodaties'],
  ])('are the same for %s and its other forms', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it.each([
    ['schoon', 'schoen'],
    ['tuin', 'trein'],
    ['post', 'posten1'],
    ['2024', '2025'],
    ['water', 'wat'],
  ])('differ for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leave at least three letters, and are stems of themselves', () => {
    const word = fc.stringMatching(/^[a-z]{3,20}$/);
    fc.assert(
      fc.property(word, (text) => {
        const stemmed = stem(text);
        expect(stemmed.length).toBeGreaterThanOrEqual(Math.min(3, spelling(text).length));
        expect(stem(stemmed)).toBe(stemmed);
      }),
    );
  });

  it('cut what is too long for any word', () => {
    expect(spelling('ab'.repeat(100))).toHaveLength(LONGEST_TERM);
    expect(spelling('zzzz')).toBe('zzzz');
  });
});
