import { compoundParts, splitCompound } from './compounds.js';
import { lexiconOf } from './lexicon.js';

const cut = (word: string) =>
  compoundParts(word)
    ?.map((part) => part.text)
    .join('|');

describe('compounds', () => {
  it.each([
    ['schoonmaakwerkzaamheden', 'schoonmaak|werkzaamheden'],
    ['glasbewassing', 'glas|bewassing'],
    ['groenvoorziening', 'groen|voorziening'],
    ['schietstoelen', 'schiet|stoelen'],
    ['zeewatercultuurdiensten', 'zee|water|cultuur|diensten'],
    ['afvalverwerkingsinstallatie', 'afval|verwerking|installatie'],
    ['hoofdwaterleiding', 'hoofd|water|leiding'],
    ['microanalyseapparaten', 'micro|analyse|apparaten'],
    ['goederenvervoermodellen', 'goederen|vervoer|modellen'],
    ['dakconstructie', 'dak|constructie'],
    ['ijsbestrijdingsdiensten', 'ijs|bestrijding|diensten'],
    ['warmtenet', 'warmte|net'],
    ['leerbedrijf', 'leer|bedrijf'],
    ['geluidsschermen', 'geluid|schermen'],
    ['keerwanden', 'keer|wanden'],
    ['gasflessen', 'gas|flessen'],
    ['meercameradiensten', 'meer|camera|diensten'],
    ['innovatiepartnerschap', 'innovatie|partnerschap'],
    ['raamovereenkomsten', 'raam|overeenkomsten'],
    ['gebaudereinigung', 'gebaude|reinigung'],
  ])('cuts %s where it surely is one', (word, parts) => {
    expect(cut(word)).toBe(parts);
  });

  it.each([
    'vastgestelde',
    'uitgevraagd',
    'opdrachten',
    'goedkeuring',
    'schoonmaak',
    'werkzaamheden',
    'gemeente',
    'aanbesteding',
    'overeenkomst',
    'maatschappelijke',
    'verantwoordelijk',
    'voorbehouden',
    'samenwerking',
    'dagelijks',
    'internationaal',
    'requirements',
    'maintenance',
    'infrastructure',
    'glas2023bewassing',
    'kort',
  ])('leaves %s whole', (word) => {
    expect(cut(word)).toBeUndefined();
  });

  it('says where the parts stand, linking letters left out', () => {
    expect(compoundParts('geluidsschermen')).toEqual([
      { text: 'geluid', start: 0, end: 6 },
      { text: 'schermen', start: 7, end: 15 },
    ]);
  });

  it('wants better evidence to cut a word that is itself common', () => {
    const parts = new Map([
      ['taal', 1],
      ['koning', 1],
    ]);
    expect(splitCompound('taalkoning', lexiconOf(parts))).toBeDefined();
    expect(splitCompound('taalkoning', lexiconOf(new Map([...parts, ['taalkoning', 1_000]])))).toBeUndefined();
  });

  it('takes no time over long nonsense', () => {
    const started = performance.now();
    for (const letter of 'aews') splitCompound(letter.repeat(48), lexiconOf(new Map([[letter.repeat(3), 5]])));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
