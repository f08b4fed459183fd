import { type FirmProfile, MatchCorpus, type OpportunityProfile, rankFirms } from '@schakel/matching';
import { cpv, cpvSuggestions } from './instances.js';
import { matchAnalyser } from './match-analyser.js';
import { translations } from './translations.js';

const settings = {
  label: (code: string, language: string) => cpv.label(code, language),
  predict: (text: { title: string; description: string }) => cpvSuggestions.likelyCodes(text),
  translations,
};

function firm(id: string, language: string, title: string): FirmProfile {
  return {
    id,
    name: id,
    certificates: [],
    capabilities: [{ id: `${id}-1`, title, description: '', language, cpv: [], nuts: [] }],
  };
}

const NEED: OpportunityProfile = {
  id: 'need',
  kind: 'need',
  title: 'Glasbewassing van drie kantoorgebouwen',
  description: 'De ramen worden vier keer per jaar gewassen, binnen en buiten.',
  language: 'nl',
  cpv: [],
  nuts: [],
  reserved: 'none',
  requiredCertificates: [],
};

const OTHERS = [
  firm('printer', 'nl', 'Drukwerk: folders en boekjes'),
  firm('gardener', 'nl', 'Onderhoud van tuinen en groen'),
  firm('caterer', 'en', 'Catering and lunches'),
  firm('joiner', 'de', 'Möbel aus Holz, Reparatur von Fahrrädern'),
];

describe('texts read for matching', () => {
  it.each([
    ['en', 'Window cleaning, inside and out'],
    ['de', 'Fensterreinigung, innen und außen'],
    ['fr', 'Nettoyage de vitres, à l’intérieur et à l’extérieur'],
    ['pl', 'Mycie okien w budynkach'],
  ])('let a need in Dutch find a firm that writes %s: %s', (language, title) => {
    const corpus = MatchCorpus.of([...OTHERS, firm('windows', language, title)], [], settings);
    expect(rankFirms(NEED, corpus).matches[0]?.firmId).toBe('windows');
  });

  it('are given probable codes where they have none, and only there', () => {
    expect(matchAnalyser.opportunityTerms(NEED).predicted.map(({ code }) => code)).toContain('90911300');
    expect(matchAnalyser.opportunityTerms({ ...NEED, cpv: ['90911300'] }).predicted).toEqual([]);
  });
});

describe('translations', () => {
  it('know the trades of social firms by more than the labels of CPV', () => {
    const meanings = (stem: string) =>
      translations('nl', 'en')
        ?.get(stem)
        ?.map(([meaning]) => meaning);
    expect(meanings('glasbe')).toContain('window');
    expect(meanings('hoveni')).toContain('green');
  });

  it('are there for all languages with labels, and for no others', () => {
    expect(translations('nb', 'pl')).toBeDefined();
    expect(translations('nl', 'tr')).toBeUndefined();
    expect(translations('nl', 'nl-BE')).toBeUndefined();
  });
});
