import { adviceOnWords, pathInWords, suggestionReason } from './suggestion-wording.js';

describe('why a code is suggested, in words', () => {
  it('names the words of the text, and the other name they met', () => {
    const words = { kind: 'words', words: ['ramen', 'lappen', 'wekelijks'] } as const;
    expect(suggestionReason(words, 'nl')).toBe(
      'In uw tekst staat ‘ramen’, ‘lappen’ en ‘wekelijks’; dat lijkt op de omschrijving van deze code.',
    );
    expect(suggestionReason({ ...words, words: ['lappen'], otherName: 'ramen lappen' }, 'en')).toBe(
      'Your text has “lappen”, which is like “ramen lappen”, another name for this work.',
    );
    expect(suggestionReason({ ...words, words: ['plantsoenen'], otherName: 'plantsoenen' }, 'nl')).toBe(
      'In uw tekst staat ‘plantsoenen’, een andere naam voor dit werk.',
    );
  });

  it('says how many alike contracts are near, never none', () => {
    expect(suggestionReason({ kind: 'alike', share: 0.416 }, 'nl')).toContain('heeft 42% een code in deze groep');
    expect(suggestionReason({ kind: 'alike', share: 0.001 }, 'en')).toContain('1% have a code in this group');
  });

  it('says so where nothing of the text leads to the code', () => {
    expect(suggestionReason({ kind: 'filler' }, 'nl')).toContain('Uw woorden wijzen niet naar deze code');
    expect(suggestionReason({ kind: 'division' }, 'en')).toContain('fits the division of this code');
    expect(suggestionReason({ kind: 'translated' }, 'nl')).toContain('Vertaald naar het Engels');
  });

  it('says where the code lies and what to do where a text says too little', () => {
    expect(pathInWords(['Milieu', 'Reiniging'], 'nl')).toBe('Hoort bij: Milieu › Reiniging.');
    expect(pathInWords(['Cleaning'], 'en')).toBe('Belongs to: Cleaning.');
    expect(adviceOnWords('nl')).toContain('Schrijf in een paar zinnen');
    expect(adviceOnWords('en')).toContain('in a few sentences');
  });
});
