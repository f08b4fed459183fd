import { bestFirst } from './best-first.js';

const hit = (id: string, score = 1, newest = 0) => ({ id, newest, _rankingScore: score });

describe('documents that hold some of the terms', () => {
  it('come by what the terms they hold are worth, and how well they hold them', () => {
    const found = bestFirst([
      { weight: 3, finds: true, hits: [hit('zeldzaam'), hit('beide', 0.9)] },
      { weight: 1, finds: true, hits: [hit('gewoon'), hit('beide', 0.5)] },
    ]);
    expect([...found]).toEqual([
      ['beide', (3 * 0.9 + 0.5) / 4],
      ['zeldzaam', 0.75],
      ['gewoon', 0.25],
    ]);
  });

  it('are not found by words that only order them', () => {
    const found = bestFirst([
      { weight: 2, finds: true, hits: [hit('a'), hit('b')] },
      { weight: 1, finds: false, hits: [hit('b'), hit('c')] },
    ]);
    expect([...found.keys()]).toEqual(['b', 'a']);
  });

  it('of which the newest goes first among equals, and then the lowest id', () => {
    const hits = [hit('c', 1, 1), hit('b', 1, 2), hit('a', 1, 1)];
    expect([...bestFirst([{ weight: 1, finds: true, hits }]).keys()]).toEqual(['b', 'a', 'c']);
  });
});
