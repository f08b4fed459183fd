import { count, fold, grams, stems, words } from './text.js';

describe('the analyser', () => {
  it('folds case, diacritics and letters that Unicode leaves alone', () => {
    expect(fold('Één FAÇADE, Straße, Øre')).toBe('een facade, strasse, ore');
  });

  it('takes words in any script, numbers too', () => {
    expect(words('2 wijkcentra: Чистка, schoon-maak')).toEqual(['2', 'wijkcentra', 'чистка', 'schoon', 'maak']);
  });

  it('cuts words of three or more to stems, and drops numbers', () => {
    expect(stems('de schoonmaakwerkzaamheden in 2026')).toEqual(['schoon']);
  });

  it('takes the 4-grams of padded words, and a short word whole', () => {
    expect(grams('was op 12 a')).toEqual(['_was', 'was_', '_op_', '_12_']);
  });

  it('counts terms', () => {
    expect([...count(['a', 'b', 'a'])]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
