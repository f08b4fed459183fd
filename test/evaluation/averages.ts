import type { Result } from './evaluation.js';
import { meanOfNumbers } from './mean.js';

/** What one ranker has on several sets together: a line of the report. */
export interface Average {
  /** The sets: all match sets whole, or all their cuts of one kind. */
  mean: 'match sets' | 'thin' | 'thin, firms without CPV';
  ranker: string;
  sets: number;
  ratioToBm25: number;
  'recall@50': number;
}

/** The averages of every ranker over the match sets, each set counting once. */
export function averagesOf(results: readonly Result[]): Average[] {
  const groups = new Map<string, Result[]>();
  for (const result of results) {
    const mean = groupOf(result);
    if (!mean || result.ratioToBm25 === undefined) continue;
    const key = JSON.stringify({ mean, ranker: result.ranker });
    groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups].map(([key, group]) => ({
    ...(JSON.parse(key) as Pick<Average, 'mean' | 'ranker'>),
    sets: group.length,
    ratioToBm25: average(group, 'ratioToBm25'),
    'recall@50': average(group, 'recall@50'),
  }));
}

function groupOf({ cut, kind }: Result): Average['mean'] | undefined {
  if (kind !== 'match') return undefined;
  if (cut === undefined) return 'match sets';
  return cut.endsWith('-without-cpv') ? 'thin, firms without CPV' : 'thin';
}

function average(results: readonly Result[], key: 'ratioToBm25' | 'recall@50'): number {
  return Math.round(meanOfNumbers(results.map((result) => result[key] ?? 0)) * 10_000) / 10_000;
}
