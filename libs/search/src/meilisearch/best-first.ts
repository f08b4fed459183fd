/** The best documents that hold a term, and what it is worth that they do. */
export interface Holding {
  weight: number;
  /** Documents that hold none of the terms that find are left out. */
  finds: boolean;
  hits: readonly { id: string; newest: number; _rankingScore?: number }[];
}

/**
 * Documents by how much of what was asked they hold: the weights of the terms, each times how well the document holds
 * the term (in its title or further on, as it is spelled or a typo away), as a share of all weights, in (0, 1]. Best
 * first; of equals the newest, and then by id.
 */
export function bestFirst(terms: readonly Holding[]): Map<string, number> {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = new Map<string, { newest: number; score: number }>();
  for (const { finds, hits } of terms)
    for (const { id, newest } of finds ? hits : []) found.set(id, { newest, score: 0 });
  for (const { weight, hits } of terms)
    for (const { id, _rankingScore = 1 } of hits) {
      const document = found.get(id);
      if (document) document.score += (weight * _rankingScore) / all;
    }
  const ordered = [...found].sort(
    ([a, one], [b, other]) => other.score - one.score || other.newest - one.newest || (a < b ? -1 : 1),
  );
  return new Map(ordered.map(([id, { score }]) => [id, score]));
}
