import * as fc from 'fast-check';
import { CpvSuggester } from './cpv-suggester.js';
import { type Experience, NO_EXPERIENCE, tellingWeights, withoutSources } from './experience.js';
import { cosine } from './sparse-vector.js';

/** A small part of CPV, with its labels. */
const ROWS = [
  ['39000000', 'Furniture', 'Meubelen'],
  ['39160000', 'School furniture', 'Schoolmeubilair'],
  ['45000000', 'Construction work', 'Bouwwerkzaamheden'],
  ['45420000', 'Joinery and carpentry installation work', 'Timmer- en schrijnwerk'],
  ['45421132', 'Installation of windows', 'Plaatsen van ramen'],
  ['55000000', 'Hotel and restaurant services', 'Diensten voor hotel en restaurant'],
  ['55520000', 'Catering services', 'Cateringdiensten'],
  ['90000000', 'Sewage, refuse and cleaning services', 'Diensten inzake afvalwater, afval en reiniging'],
  ['90910000', 'Cleaning services', 'Reinigingsdiensten'],
  ['90911300', 'Window-cleaning services', 'Wassen van ramen'],
  ['90919300', 'School cleaning services', 'Schoonmaken van scholen'],
] as const;
const CODES = ROWS.map(([code]) => code);
const DUTCH = ROWS.map(([, , label]) => label);
const VOCABULARY = { codes: CODES, english: ROWS.map(([, label]) => label) };
const at = (code: string): number => CODES.indexOf(code as (typeof CODES)[number]);

const suggester = new CpvSuggester(VOCABULARY, () => NO_EXPERIENCE);
const dutch = suggester.language({ language: 'nl', labels: DUTCH, otherNames: [] });
const english = suggester.language({ language: 'en', labels: VOCABULARY.english, otherNames: [] });
const title = (text: string) => ({ title: text, description: '' });
const first = (text: string, language = dutch) => suggester.suggest(title(text), language).codes[0];

describe('CPV suggestion', () => {
  it('finds the code whose label the text resembles, in inflected and compound words too', () => {
    expect(first('schoonmaken van een school')?.code).toBe('90919300');
    expect(first('Schoolmeubels, nieuw')?.code).toBe('39160000');
    expect(first('timmerwerk')?.code).toBe('45420000');
    expect(first('window cleaning', english)?.code).toBe('90911300');
  });

  it('knows other names of a code, and says which one was met', () => {
    const otherNames = [{ code: at('90911300'), name: 'glasbewassing' }];
    const language = suggester.language({ language: 'nl', labels: DUTCH, otherNames });
    const found = first('Jaarlijkse glasbewassing', language);
    expect(found?.code).toBe('90911300');
    expect(found?.reasons[0]).toEqual({ kind: 'words', words: ['glasbewassing'], otherName: 'glasbewassing' });
    expect(first('Jaarlijkse glasbewassing')?.code).not.toBe('90911300');
  });

  it('shows the words that led to a code as they stand in the text', () => {
    const [best] = suggester.suggest(title('RAMEN wassen, bij regen'), dutch).codes;
    expect(best).toMatchObject({ code: '90911300', reasons: [{ kind: 'words', words: ['RAMEN', 'wassen'] }] });
  });

  it('learns from published texts of another language by what they resemble, not by their words', () => {
    const known = suggester.known(
      { source: 'ted', code: '55520000', ...title('window cleaning for a school') },
      english,
    );
    const taught = new CpvSuggester(VOCABULARY, () => ({ codes: [], texts: [known] }));
    const language = taught.language({ language: 'nl', labels: DUTCH, otherNames: [] });
    const group = taught.shape.groups.indexOf('555');
    const text = title('wassen van ramen van een school');
    expect(taught.predict(text, language).groups[group]).toBeGreaterThan(suggester.predict(text, dutch).groups[group]!);
    const codes = taught.suggest(text, language).codes;
    expect(codes.find(({ code }) => code === '55520000')?.reasons).toEqual([{ kind: 'alike', share: 1 }]);
  });

  it('forgets the sources it must not have learned from', () => {
    const known = (source: string) => suggester.known({ source, code: '55520000', ...title('catering') }, english);
    const experience: Experience = {
      codes: ['ted', 'awards'].map((source) => ({ source, weight: 0.5, counts: new Map([[1, 2]]) })),
      texts: [known('ted'), known('awards')],
    };
    const { codes, texts } = withoutSources(experience, ['awards']);
    expect([...codes, ...texts].map(({ source }) => source)).toEqual(['ted', 'ted']);
  });

  it('lets stems that texts of many divisions hold tell less', () => {
    const groups = [0, 2, 4, 6].filter((group) => group < suggester.shape.groups.length);
    const stems = { at: Uint16Array.of(1), weights: Float32Array.of(1) };
    const texts = groups.map((group) => ({ source: 'ted', group, labels: stems, stems }));
    const [unknown, common] = tellingWeights(texts, 2, suggester.shape);
    expect(unknown).toBe(1);
    expect(common).toBe(1 / (1 + 2 / 8));
  });

  it('gives codes that are common in published contracts where the text says nothing', () => {
    const counts = new Map([
      [at('55520000'), 90],
      [at('39160000'), 10],
    ]);
    const taught = new CpvSuggester(VOCABULARY, () => ({ codes: [{ source: 'ted', weight: 1, counts }], texts: [] }));
    const language = taught.language({ language: 'nl', labels: DUTCH, otherNames: [] });
    const { codes } = taught.suggest(title(''), language, 3);
    expect(codes[0]?.code).toBe('55520000');
    expect(codes).toHaveLength(3);
  });

  it('makes texts comparable across languages', () => {
    const vector = (text: string, language = dutch) => suggester.predict(title(text), language).labelVector;
    const need = vector('schoonmaken van scholen');
    expect(cosine(need, vector('school cleaning', english))).toBeGreaterThan(
      cosine(need, vector('installation of windows', english)),
    );
    expect(suggester.predict(title('wassen van ramen'), dutch).english.get('window')).toBeGreaterThan(0);
    expect([...suggester.predict(title('cleaning'), english).english.keys()]).toEqual(['cleani']);
  });

  it('gives beliefs that add up, whatever the text, and the same ones for the same text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...DUTCH, 'x', '\ufdfa', '🧹')).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const text = { title: one, description: other };
        const { codes, groups, divisions } = suggester.predict(text, dutch);
        for (const belief of [codes, groups, divisions]) {
          expect(belief.every((value) => value >= 0 && value <= 1.000001)).toBe(true);
          expect(belief.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
        }
        const suggested = suggester.suggest(text, dutch);
        expect(suggester.suggest(text, dutch)).toEqual(suggested);
        expect(new Set(suggested.codes.map(({ code }) => code)).size).toBe(10);
        expect(suggested.codes.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
