import { textWords } from '../analysis/text-words.js';
import { words } from '../text.js';
import { readTrades } from './read-trades.js';
import { trades, tradesOfCpv } from './trades.js';

const ids = (found: { id: string }[]) => found.map(({ id }) => id);
const LANGUAGES = ['nl', 'en'] as const;

/** A name as search sees it: its stems, in any order. */
const heard = (name: string) =>
  textWords(name)
    .flatMap(({ parts, stem: whole }) => (parts.length > 0 ? parts.map((part) => part.stem) : [whole]))
    .toSorted()
    .join(' ');

describe('the trades of social firms', () => {
  it('are enough to talk about, each with an id of its own', () => {
    expect(trades().length).toBeGreaterThanOrEqual(80);
    expect(new Set(ids([...trades()])).size).toBe(trades().length);
    for (const { id } of trades()) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('have a label and at least three names in both languages', () => {
    for (const trade of trades())
      for (const language of LANGUAGES) {
        expect(trade[language].label).toMatch(/^\p{Lu}/u);
        expect(trade[language].names.length).toBeGreaterThanOrEqual(3);
        for (const name of trade[language].names) expect(name).toBe(name.trim().toLowerCase());
      }
  });

  it('share no name: none is heard as that of another', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, nl, en } of trades())
      for (const name of [...nl.names, ...en.names])
        owners.set(heard(name), (owners.get(heard(name)) ?? new Set()).add(id));
    expect([...owners].filter(([, of]) => of.size > 1).map(([name, of]) => [name, ...of])).toEqual([]);
  });

  it('have CPV codes of eight digits that are narrow enough to mean something', () => {
    for (const { id, cpv } of trades()) {
      expect([id, cpv.length > 0]).toEqual([id, true]);
      for (const code of cpv) expect(code).toMatch(/^\d{4}\d{4}$|^\d{3}[1-9]\d{4}$/);
      for (const code of cpv) expect(code.slice(0, 4)).not.toMatch(/0{2}$/);
    }
  });

  it('have two or three or four plain questions, with ids of their own', () => {
    const questions = trades().flatMap((trade) => trade.questions);
    expect(new Set(ids(questions)).size).toBe(questions.length);
    for (const trade of trades()) {
      expect([2, 3, 4]).toContain(trade.questions.length);
      for (const { id, nl, en } of trade.questions) {
        expect(id.startsWith(`${trade.id}.`)).toBe(true);
        for (const { asks, answers } of [nl, en]) {
          expect(asks).toMatch(/[?.]$/);
          expect(asks.length).toBeLessThanOrEqual(110);
          expect(answers.length).toBeGreaterThan(0);
        }
        expect(nl.asks).toMatch(/\b(u|uw)\b|^Wat |^Zijn |^Welk |^Kunnen |^Krijgen |^Hoeveel /i);
        expect(nl.adds === '').toBe(en.adds === '');
      }
    }
  });

  it('belong to the CPV codes that mean them, the nearest above', () => {
    expect(ids(tradesOfCpv('90911300'))).toEqual(['glazenwassen']);
    expect(ids(tradesOfCpv('90911200'))).toContain('schoonmaak');
    expect(ids(tradesOfCpv('77311000'))).toEqual(['groenonderhoud']);
    expect(ids(tradesOfCpv('55521200'))).toEqual(['maaltijdbezorging']);
    expect(ids(tradesOfCpv('90500000'))).toEqual([]);
    expect(ids(tradesOfCpv('03000000'))).toEqual([]);
  });

  it('have names that do not melt down to one word, which would be found everywhere', () => {
    const melted = trades()
      .flatMap(({ nl, en }) => [...nl.names, ...en.names])
      .filter((name) => words(name).length > 1 && textWords(name).length < 2);
    expect(melted).toEqual([]);
  });

  it('have answers that can be found', () => {
    const answers = trades().flatMap(({ questions }) =>
      questions.flatMap(({ nl, en }) => [...nl.answers, ...en.answers]),
    );
    expect(answers.filter((answer) => textWords(answer).length === 0)).toEqual([]);
  });
});

describe('the way trades are written', () => {
  it('names a line that cannot be read', () => {
    expect(() => readTrades(['bakker brood'])).toThrow('bakker brood');
    expect(() => readTrades(['bakker = Bakker | Baker\n  cpv 15810000\n  nl brood'])).toThrow('en in:');
  });

  it('gives a question that refers to another trade its codes and names', () => {
    const [, windows] = readTrades([
      'ramen = Ramen | Windows\n  cpv 90911300\n  nl ramen wassen\n  en window cleaning\n\n' +
        'vegen = Vegen | Sweeping\n  cpv 90612000\n  nl vegen,\n     bladblazen\n  en sweeping\n' +
        '  ? ramen ~ramen\n    nl Wast u ramen? | ramen\n    en Do you wash windows? | windows',
    ]);
    expect(windows?.nl.names).toEqual(['vegen', 'bladblazen']);
    expect(windows?.questions).toEqual([
      {
        id: 'vegen.ramen',
        cpv: ['90911300'],
        nl: { asks: 'Wast u ramen?', adds: 'ramen', answers: ['ramen wassen'] },
        en: { asks: 'Do you wash windows?', adds: 'windows', answers: ['window cleaning'] },
      },
    ]);
  });
});
