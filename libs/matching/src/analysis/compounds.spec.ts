import { compoundParts, splitCompound } from './compounds.js';
import { COMPOUND_CASES, type CompoundCases } from '../../test/compounds.js';
import { lexiconOf } from './lexicon.js';

const cut = (word: string) =>
  compoundParts(word)
    ?.map((part) => part.text)
    .join('|');

/** Of the places where words are cut: how many are right, and how many of those that should be were found. */
function measure({ compounds, others }: CompoundCases) {
  let [right, found, all] = [0, 0, 0];
  const wrong: string[] = [];
  for (const labelled of [...compounds, ...others]) {
    const word = labelled.replaceAll('|', '');
    const wanted = new Set(
      [...labelled.matchAll(/\|/g)].map(({ index }) => labelled.slice(0, index).replaceAll('|', '').length),
    );
    const places = (compoundParts(word) ?? []).slice(1).map(({ start }) => start);
    const hits = places.filter((place) => wanted.has(place)).length;
    [right, found, all] = [right + hits, found + places.length, all + wanted.size];
    if (hits < places.length) wrong.push(`${cut(word)} for ${labelled}`);
  }
  return { precision: right / found, recall: right / all, wrong };
}

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

  it.each(COMPOUND_CASES)('are cut right, if at all, and most are cut: $language', (cases) => {
    const { precision, recall, wrong } = measure(cases);
    const line = `${cases.language}: ${cases.compounds.length} compounds, ${cases.others.length} others, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    process.stdout.write(`${[line, ...wrong].join('\n  ')}\n`);
    expect(precision).toBeGreaterThanOrEqual(0.986);
    expect(recall).toBeGreaterThanOrEqual(0.7);
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

  it('comes to an end over long nonsense, which can be split in millions of ways', () => {
    for (const letter of 'aews') {
      const split = splitCompound(letter.repeat(48), lexiconOf(new Map([[letter.repeat(3), 5]])));
      expect(new Set(split)).toEqual(new Set(split && [letter.repeat(3)]));
    }
  });
});
