import fc from 'fast-check';
import { KnownTitles } from './known-titles.js';
import { TextSearch } from './text-search.js';
import { textTerms } from './text-terms.js';

function search(texts: readonly string[], titles = new KnownTitles()): TextSearch {
  return new TextSearch(
    texts.map((text, at) => ({ id: `d${at}`, language: 'nl', text })),
    titles,
  );
}

function best(found: ReturnType<TextSearch['rank']>): string | undefined {
  return found[0]?.id;
}

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

describe('TextSearch', () => {
  it('cuts words to five letters and lets their runs of five count for a quarter', () => {
    expect(Object.fromEntries(textTerms('Ramen, ramen!'))).toEqual({
      ramen: 2,
      '~<rame': 0.5,
      '~ramen': 0.5,
      '~amen>': 0.5,
    });
  });

  it('leaves lone letters out and keeps lone digits', () => {
    expect([...textTerms('a 7').keys()]).toEqual(['7', '~<7>']);
  });

  it('scores one shared word as the formula says', () => {
    const [found] = search(['soep', 'brood']).rank({ text: 'soep', language: 'nl' });
    // 'soep' counts for 1 and its two runs for .25 each, 'brood' has three runs: 1.5 and 1.75 long, 1.625 on average
    const damping = 2 * (1 - 0.6 + (0.6 * 1.5) / 1.625);
    const rarity = Math.log(1 + (2 - 1 + 0.5) / (1 + 0.5));
    const term = (weight: number) => (weight * rarity * weight * 3) / (weight + damping);
    expect(found?.score).toBeCloseTo(term(1) + 2 * term(0.25), 10);
  });

  it('finds the description by the parts of a compound', () => {
    const found = search([
      'Het wassen van alle ruiten',
      'Onderhoud van de glasgevel en bewassing',
      'Levering van brood',
    ]);
    expect(best(found.rank({ text: 'Glasbewassing', language: 'nl' }))).toBe('d1');
  });

  it('finds a document that lacks most of the words', () => {
    const found = search(['Wij zoeken een partij voor het groen in de wijk', 'Leveren van laptops']);
    expect(best(found.rank({ text: 'Raamovereenkomst groenonderhoud 2027-2030', language: 'nl' }))).toBe('d0');
  });

  it('mutes what all titles of the language say', () => {
    const texts = ['De marktconsultatie gaat over beleid', 'Het legen van afvalbakken'];
    const title = { text: 'Marktconsultatie afval', language: 'nl' };
    const titles = new KnownTitles();
    for (const subject of ['zorg', 'groen', 'vervoer', 'energie']) titles.add(`Marktconsultatie ${subject}`, 'nl');
    titles.add(title.text, 'nl');
    expect(best(search(texts).rank(title))).toBe('d0');
    expect(best(search(texts, titles).rank(title))).toBe('d1');
    expect(best(search(texts, titles).rank({ ...title, language: 'fr' }))).toBe('d0');
  });

  it('weighs a term between 0 and 1, less the more titles hold it', () => {
    const titles = new KnownTitles();
    for (const subject of ['zorg', 'groen']) titles.add(`Opdracht ${subject}`, 'nl');
    expect(titles.weight('zorg', 'nl')).toBe(1);
    expect(titles.weight('opdra', 'nl')).toBeCloseTo(Math.log(2) / Math.log(3), 12);
    expect(titles.weight('opdra', 'de')).toBe(1);
  });

  it('gives nothing for a title without words and for documents that share nothing', () => {
    expect(search(['brood']).rank({ text: ' - !', language: 'nl' })).toEqual([]);
    expect(search(['brood']).rank({ text: 'zeil', language: 'nl' })).toEqual([]);
    expect(search([]).rank({ text: 'zeil', language: 'nl' })).toEqual([]);
  });

  it('gives each document the same score in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 6 }), text, (texts, title) => {
        const scores = (list: readonly string[]) => {
          const documents = list.map((one) => ({ id: one, language: 'nl', text: one }));
          const found = new TextSearch(documents, new KnownTitles()).rank({ text: title, language: 'nl' });
          return new Map(found.map(({ id, score }) => [id, score.toFixed(9)]));
        };
        expect(scores(texts.toReversed())).toEqual(scores(texts));
      }),
    );
  });

  it('puts a document that is the title itself above one without any of it', () => {
    fc.assert(
      fc.property(text, (title) => {
        const found = search(['0 1 2 3', title]).rank({ text: title, language: 'nl' });
        expect(found.map(({ id }) => id)).toEqual(['d1']);
      }),
    );
  });
});
