import { join } from 'node:path';
import { installationRoot } from '@schakel/platform';
import { averagesOf } from './averages.js';
import { evaluate, type Result } from './evaluation.js';
import { readSets } from './sets.js';

const FOLDER = join(installationRoot(), 'test/evaluation/sets');
/** Three commands, each with a PostgreSQL of its own. */
const PATIENCE = 240_000;

describe('the evaluation on our own small sets', () => {
  const results: Result[] = [];
  const warnings: string[] = [];

  beforeAll(async () => {
    const options = {
      databaseUrl: process.env['SCHAKEL_TEST_SUPERUSER_URL'] as string,
      cuts: false,
      warn: (line: string) => void warnings.push(line),
    };
    for await (const result of evaluate(readSets(FOLDER), options)) results.push(result);
  }, PATIENCE);

  it.each([
    ['demo-match', ['bm25', 'cpv-only', 'ts_rank_cd', 'schakel']],
    ['demo-search', ['bm25', 'bm25-whole-words', 'ts_rank_cd', 'schakel']],
    ['demo-cpv', ['bm25', 'schakel']],
  ])('measures every ranker on %s', (set, rankers) => {
    expect(results.filter((result) => result.set === set).map(({ ranker }) => ranker)).toEqual(rankers);
  });

  it.each(['demo-match', 'demo-search', 'demo-cpv'])('finds ours not below plain BM25 on %s', (set) => {
    const ours = results.find((result) => result.set === set && result.ranker === 'schakel');
    expect(ours?.ratioToBm25).toBeGreaterThanOrEqual(1);
  });

  it('asks what plain BM25 can answer in part: neither all nor next to nothing', () => {
    for (const { ranker, ...result } of results) {
      if (ranker !== 'bm25') continue;
      const value = result['ndcg@10'] ?? result['group@10'];
      expect(value).toBeGreaterThan(0.2);
      expect(value).toBeLessThan(0.95);
    }
  });

  it('says loudly that Meilisearch was left out', () => {
    expect(warnings).toEqual([expect.stringContaining('SKIPPED: nothing on Meilisearch')]);
  });

  it('averages the match sets by ranker', () => {
    const ours = results.find(({ set, ranker }) => set === 'demo-match' && ranker === 'schakel');
    expect(averagesOf(results).find(({ ranker }) => ranker === 'schakel')).toEqual({
      mean: 'match sets',
      ranker: 'schakel',
      sets: 1,
      ratioToBm25: ours?.ratioToBm25,
      'recall@50': ours?.['recall@50'],
    });
  });
});
