import { label, SETTINGS, translations } from '../test/market.js';
import { Analyser } from './analyser.js';
import { stemNumber } from './terms.js';
import { Translator } from './translator.js';

const ASKED = { language: 'nl', ownStems: [stemNumber('vlees')], cpv: ['90910000'] };

describe('a translator', () => {
  it('translates what is said word by word, and codes by their labels', () => {
    const { weights, meaningsOf } = new Translator(translations, label).translate(ASKED, 'en')!;
    expect(weights.get(stemNumber('meat'))).toBeGreaterThan(0.3);
    expect(weights.get(stemNumber('cleani'))).toBe(1);
    expect(meaningsOf(stemNumber('vlees')).map(([meaning]) => meaning)).toContain(stemNumber('meat'));
    expect(meaningsOf(stemNumber('onbeke'))).toEqual([]);
  });

  it('says so where it knows nothing of a language', () => {
    expect(new Translator(translations, label).translate(ASKED, 'fr')).toBeUndefined();
  });

  it('learns each pair of languages once, as long as there are few', () => {
    const asked: string[] = [];
    const translator = new Translator((from, to) => {
      asked.push(`${from} ${to}`);
      return translations(from, to);
    }, label);
    for (const language of ['en', 'fr', 'en', 'fr']) translator.translate(ASKED, language);
    expect(asked).toEqual(['nl en', 'nl fr']);
    for (let other = 0; other < 130; other += 1) translator.translate(ASKED, `x${other}`);
    translator.translate(ASKED, 'en');
    expect(asked.filter((pair) => pair === 'nl en')).toHaveLength(2);
  });
});

describe('the language of a text', () => {
  const analyser = new Analyser(SETTINGS);
  const languageOf = (title: string, language?: string) =>
    analyser.opportunityTerms({
      id: 'o',
      kind: 'need',
      title,
      description: '',
      ...(language === undefined ? {} : { language }),
      cpv: [],
      nuts: [],
      reserved: 'none',
      requiredCertificates: [],
    }).language;

  it('is as told, else as found out, and Dutch where that is a guess', () => {
    expect(languageOf('Onderhoud van het groen', 'en-GB')).toBe('en');
    expect(languageOf('Maintenance of the parks and the gardens of our town')).toBe('en');
    expect(languageOf('Print')).toBe('nl');
  });
});
