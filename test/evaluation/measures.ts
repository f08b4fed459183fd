/** For every query the documents that answer it. */
export type Relevance = ReadonlyMap<string, ReadonlySet<string>>;

/** For every query the documents found, best first. */
export type Run = ReadonlyMap<string, readonly string[]>;

/** How good an answer is, each from 0 (nothing) to 1 (could not be better). */
export interface Measures {
  /** Discounted cumulative gain of the first ten, next to the best that could be had. */
  'ndcg@10': number;
  /** One divided by the place of the first right one; 0 where that is not among the first fifty. */
  'mrr@50': number;
  /** The share of the right ones that is among the first fifty. */
  'recall@50': number;
  /** Is one of the first ten right? */
  'hit@10': number;
}

const NOTHING: Measures = { 'ndcg@10': 0, 'mrr@50': 0, 'recall@50': 0, 'hit@10': 0 };

/** The measures of one answer. A document that is named twice counts once, at its first place. */
export function measure(ranked: readonly string[], relevant: ReadonlySet<string>): Measures {
  const hits = [...new Set(ranked)].map((id) => relevant.has(id));
  const first = hits.slice(0, 50).indexOf(true);
  return {
    'ndcg@10': gain(hits.slice(0, 10)) / gain(Array.from({ length: Math.min(relevant.size, 10) }, () => true)),
    'mrr@50': first < 0 ? 0 : 1 / (first + 1),
    'recall@50': hits.slice(0, 50).filter(Boolean).length / relevant.size,
    'hit@10': first >= 0 && first < 10 ? 1 : 0,
  };
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, at) => sum + (hit ? 1 / Math.log2(at + 2) : 0), 0);
}

/** The measures of every query that has an answer, in the order of `relevance`; one that the run leaves out gets 0. */
export function measureRun(run: Run, relevance: Relevance): Measures[] {
  return [...relevance].map(([query, relevant]) => measure(run.get(query) ?? [], relevant));
}

/** The mean of each measure; 0 where there is nothing. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = { ...NOTHING };
  for (const key of Object.keys(mean) as (keyof Measures)[])
    mean[key] = all.reduce((sum, one) => sum + one[key], 0) / Math.max(1, all.length);
  return mean;
}
