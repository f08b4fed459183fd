import { concepts, conceptsOfCpv, conceptTerm } from './concepts.js';
import { editDistance } from './edit-distance.js';
import { queryTerms } from './query-terms.js';

const asked = (text: string) => queryTerms(`${text} `).map(({ term }) => term);
const phrases = concepts().flatMap(({ code, nl, en }) => [...nl, ...en].map((phrase) => [phrase, code] as const));

describe('the trades of social firms', () => {
  it('are asked for by each of their names', () => {
    expect(phrases.length).toBeGreaterThan(500);
    expect(phrases.filter(([phrase, code]) => asked(phrase).join() !== conceptTerm(code))).toEqual([]);
  });

  it('are named once, in both languages, with real CPV codes', () => {
    expect(new Set(concepts().map(({ code }) => code)).size).toBe(concepts().length);
    for (const { cpv, nl, en } of concepts()) {
      for (const code of cpv) expect(code).toMatch(/^\d{8}$/);
      expect(nl.length).toBeGreaterThan(0);
      expect(en.length).toBeGreaterThan(0);
    }
  });

  it('have terms that no typo and no beginning confuses', () => {
    const terms = concepts().map(({ code }) => conceptTerm(code));
    const pairs = terms.flatMap((one) => terms.filter((other) => other !== one).map((other) => [one, other] as const));
    expect(pairs.filter(([one, other]) => editDistance(one, other, 2) <= 2 || other.startsWith(one))).toEqual([]);
  });

  it.each([
    ['glasbewassing', 'glazenwassen'],
    ['wij wassen uw ramen', 'glazenwassen'],
    ['window cleaning', 'glazenwassen'],
    ['hoveniersdiensten', 'groenonderhoud'],
    ['reparatie van alle fietsen', 'fietsreparatie'],
    ['bezorgen van de post', 'postbezorging'],
    ['een lunch laten verzorgen', 'catering'],
  ])('are found in "%s"', (text, code) => {
    expect(asked(text)).toContain(conceptTerm(code));
  });

  it.each(['ramen en deuren leveren', 'een post op de begroting', 'glas in lood', 'printer'])(
    'are not seen in "%s"',
    (text) => {
      const terms = concepts().map(({ code }) => conceptTerm(code));
      expect(asked(text).filter((term) => terms.includes(term) && term !== conceptTerm('drukwerk'))).toEqual([]);
    },
  );

  it('leave the rest of the question alone', () => {
    expect(asked('kantoorschoonmaak Utrecht')).toEqual(['kantor', conceptTerm('schoonmaak'), 'utrecht']);
  });

  it('belong to the CPV codes that mean them, the nearest above', () => {
    expect(conceptsOfCpv('90911300')).toEqual([conceptTerm('glazenwassen')]);
    expect(conceptsOfCpv('90911200')).toEqual([conceptTerm('schoonmaak')]);
    expect(conceptsOfCpv('77311000')).toEqual([conceptTerm('groenonderhoud')]);
    expect(conceptsOfCpv('55521200')).toEqual([conceptTerm('maaltijdbezorging')]);
    expect(conceptsOfCpv('90500000')).toEqual([]);
    expect(conceptsOfCpv('03000000')).toEqual([]);
  });

  it('are offered for a misspelt name, only where nothing else is meant', () => {
    expect(queryTerms('glasbewssing ')).toEqual([
      { term: 'glasbew', prefix: false, instead: conceptTerm('glazenwassen') },
    ]);
    expect(queryTerms('verhuring ')[0]?.instead).toBeUndefined();
  });
});
