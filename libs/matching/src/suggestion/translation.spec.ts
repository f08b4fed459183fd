import { StemmedLabels, translated, translationTable } from './translation.js';

const ENGLISH = [
  'cleaning services',
  'window cleaning',
  'window frames',
  'school furniture',
  'school cleaning',
  'frames',
];
const DUTCH = ['reiniging', 'reiniging raam', 'raam kozijn', 'school meubels', 'school reiniging', 'kozijn'];

const table = (foreign: string[], english: string[]) =>
  translationTable(new StemmedLabels(foreign), new StemmedLabels(english));

describe('a translation table', () => {
  it('learns from labels of the same codes which stem stands for which', () => {
    const learned = table(DUTCH, ENGLISH);
    const best = (stem: string) => learned.get(stem)?.toSorted(([, a], [, b]) => b - a)[0]?.[0];
    expect(['reinig', 'raam', 'kozijn', 'school', 'meubel'].map(best)).toEqual([
      'cleani',
      'window',
      'frames',
      'school',
      'furnit',
    ]);
  });

  it('holds probabilities that are worth keeping, adding up to no more than 1 a stem', () => {
    for (const meanings of table(DUTCH, ENGLISH).values()) {
      expect(meanings.every(([, probability]) => probability > 0.08 && probability <= 1.000001)).toBe(true);
      expect(meanings.reduce((sum, [, probability]) => sum + probability, 0)).toBeLessThan(1.000001);
    }
  });

  it('turns stems into English ones, each with the weight it was given times how probable it is', () => {
    const meanings = new Map([
      ['ramen', [['window', 0.5] as const, ['pane', 0.25] as const]],
      ['ruiten', [['window', 0.5] as const]],
    ]);
    const english = translated(
      new Map([
        ['ramen', 0.8],
        ['ruiten', 0.4],
        ['lappen', 0.9],
      ]),
      meanings,
    );
    expect([...english]).toEqual([
      ['window', 0.8 * 0.5 + 0.4 * 0.5],
      ['pane', 0.2],
    ]);
  });

  it('of no labels is empty', () => {
    expect(table([], []).size).toBe(0);
    expect(table(['', 'x'], ['', ''])).toEqual(new Map());
  });
});
