import fs, { statSync } from 'node:fs';
import { dataFile } from '@schakel/platform';
import * as fc from 'fast-check';
import { Cpv } from './cpv.js';
import { CpvSuggestions } from './cpv-suggestions.js';
import { languageToRead, readingLanguage } from './cpv-suggestions-languages.js';

const cpv = new Cpv();
const suggestions = new CpvSuggestions({ keep: 24 });
const title = (text: string, language?: string) => ({ title: text, description: '', language });
const codesFor = (text: string, language?: string) =>
  suggestions.suggest(title(text, language)).codes.map(({ code }) => code);

/** Fails unless a suggestion is what every suggestion is. */
function expectTenCodes(text: { title: string; description: string; language?: string | undefined }): void {
  const { codes } = suggestions.suggest(text);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(10);
  expect(codes.every(({ code }) => cpv.find(code) !== undefined)).toBe(true);
  const confidences = codes.map(({ confidence }) => confidence);
  expect(confidences.every((confidence) => confidence >= 0 && confidence <= 1)).toBe(true);
  expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  expect(codes.every(({ reasons }) => reasons.length > 0)).toBe(true);
}

describe('CPV suggestions', () => {
  it.each([
    ['nl', 'Schoonmaakwerkzaamheden in twee wijkcentra', '90'],
    ['nl', 'Wij zoeken iemand die de ramen komt lappen', '90911300'],
    ['nl', 'Lunch verzorgen bij vergaderingen', '55520000'],
    ['nl', 'hovenier voor de binnentuin', '77310000'],
    ['nl', 'arbeidsmatige dagbesteding', '85312100'],
    ['en', 'Window cleaning of three offices', '909'],
    ['fr', 'Nettoyage des vitres', '909'],
    ['bg', 'Почистване на сгради', '909'],
    ['no', 'Renhold av kontorer og skoler', '909'],
  ])('lead a text in %s, "%s", to %s first', (language, text, code) => {
    expect(codesFor(text, language)[0]?.startsWith(code)).toBe(true);
    expect(codesFor(text, language)).toEqual(codesFor(text, language));
  });

  it('say what a text is probably about, likeliest first, as probabilities', () => {
    const likely = suggestions.likelyCodes(title('Glasbewassing van kantoren', 'nl'));
    expect(likely).toHaveLength(20);
    expect(likely[0]?.code).toBe('90911300');
    expect(likely.map(({ share }) => share)).toEqual(likely.map(({ share }) => share).toSorted((a, b) => b - a));
    const sure = likely.reduce((sum, { share }) => sum + share, 0);
    expect(sure).toBeGreaterThan(0.5);
    expect(sure).toBeLessThanOrEqual(1);
  });

  it('forget a source that is not to count, but only before they read anything', () => {
    const [whole, forgetful] = [new CpvSuggestions(), new CpvSuggestions()];
    forgetful.forget(['pt-awards', 'ted']);
    const text = title('Aquisição de serviços de limpeza', 'pt');
    expect(forgetful.likelyCodes(text)).toEqual(
      new CpvSuggestions({ without: ['pt-awards', 'ted'] }).likelyCodes(text),
    );
    expect(forgetful.likelyCodes(text)).not.toEqual(whole.likelyCodes(text));
    expect(() => forgetful.forget(['uk-awards'])).toThrow('before the first text');
  });

  it('find out the language themselves', () => {
    const { codes, readAs } = suggestions.suggest(title('Nettoyage des vitres de l’école et de la mairie'));
    expect(readAs).toEqual({ language: 'fr', sure: true });
    expect(codes[0]?.code.slice(0, 3)).toBe('909');
  });

  it('are sure of a text that is clear, and ask for more words where it says nothing', () => {
    const clear = suggestions.suggest(title('Schoonmaak van kantoren, glasbewassing', 'nl'));
    expect(clear.needsMoreWords).toBe(false);
    expect(clear.codes[0]?.confidence).toBeGreaterThan(0.9);
    for (const text of ['', '日本語', 'xyz 2026'])
      expect(suggestions.suggest(title(text, 'nl')).needsMoreWords).toBe(true);
  });

  it('are ten distinct codes that exist, with confidence that never rises, for any text of any script', () => {
    const script = fc.constantFrom('latin', '日本語の清掃', 'العربية تنظيف', 'ремонт', '🧹🧽', '\ufdfa', 'ǅ', '\ud800');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.oneof(script, fc.constantFrom('schoonmaak', 'de', 'kantoor', 'cleaning')))
        .map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom('nl', 'en'), (one, other, language) =>
        expectTenCodes({ title: one, description: other, language }),
      ),
      { numRuns: 60 },
    );
  });

  it('are made of 100 kB of anything', () => {
    const random = Array.from({ length: 100_000 }, (_, at) =>
      at % 9 ? String.fromCharCode(97 + ((at * at) % 26)) : ' ',
    );
    for (const text of ['schoonmaak '.repeat(9_000), 'a'.repeat(100_000), '\ufdfa'.repeat(33_000), random.join('')])
      expect(suggestions.suggest({ title: text, description: text, language: 'nl' }).codes).toHaveLength(10);
  });

  it('keep no more languages than they may, those that were asked last', () => {
    const few = new CpvSuggestions({ keep: 2 });
    expect(few.ready).toEqual([]);
    for (const language of ['nl', 'en', 'nl', 'mt']) few.suggest(title('werk', language));
    expect(few.ready).toEqual(['nl', 'mt']);
  });

  it('forget sources on request', () => {
    const text = title('Aquisição de refeições escolares', 'pt');
    const all = suggestions.predict(text);
    const fewer = new CpvSuggestions({ without: ['pt-awards', 'uk-awards'] }).predict(text);
    const none = new CpvSuggestions({ without: ['pt-awards', 'uk-awards', 'ted', 'contracts-finder'] }).predict(text);
    expect(fewer.alike).not.toEqual(all.alike);
    expect(none.alike.every((share) => share === 0)).toBe(true);
    expect(fewer.labelVector).toEqual(all.labelVector);
  });
});

describe('the language by which a text is read', () => {
  it('is the one that is told, in any of its spellings; Danish for Norwegian, English for Irish', () => {
    const told = ['nl', 'NL', 'nl-BE', 'nl_NL', 'no', 'nb', 'nob', 'ga', 'toString', 'tr', ''].map(readingLanguage);
    expect(told).toEqual(['nl', 'nl', 'nl', 'nl', 'da', 'da', 'da', 'en', undefined, undefined, undefined]);
  });

  it('is found out where it is not told, with a way out where that is a guess', () => {
    expect(languageToRead('Schoonmaak van het gebouw', 'tr')).toEqual({ language: 'nl', sure: true });
    expect(languageToRead('iPads', undefined, 'nl')).toEqual({ language: 'nl', sure: false });
    expect(languageToRead('iPads').sure).toBe(false);
  });
});

describe('what suggestion learned', () => {
  it('takes less than 3 MB', () => {
    expect(statSync(dataFile('taxonomy', 'suggestion/experience.bin.gz')).size).toBeLessThan(3_000_000);
  });

  it('is not read before the first text', () => {
    const read = jest.spyOn(fs, 'readFileSync');
    jest.isolateModules(() => jest.requireActual<typeof import('./index.js')>('./index.js'));
    expect(read.mock.calls.filter(([path]) => String(path).includes('suggestion/experience'))).toEqual([]);
    read.mockRestore();
  });
});
