import { randomNumbers } from './random.js';

/** How many times as good one ranker is as another, and between what bounds that lies. */
export interface Ratio {
  ratio: number;
  /** The middle 95 % of the ratios over resampled queries. */
  interval: readonly [number, number];
}

const RESAMPLES = 10_000;
const SEED = 20_261_124;

/**
 * The ratio of two means over the same queries, with its interval by the paired bootstrap: queries are drawn again with
 * replacement, both rankers keep what they had on each. Undefined where the other ranker has nothing.
 * @param ours what our ranker has on each query, not below 0
 * @param others what the other has, in the same order
 */
export function ratioOf(
  ours: readonly number[],
  others: readonly number[],
  { resamples = RESAMPLES, seed = SEED }: { resamples?: number; seed?: number } = {},
): Ratio | undefined {
  if (ours.length !== others.length) throw new Error('Both rankers need a value for every query.');
  const base = sum(others);
  if (base === 0) return undefined;
  const random = randomNumbers(seed);
  const ratios: number[] = [];
  for (let drawn = 0; drawn < resamples; drawn += 1) {
    let [mine, theirs] = [0, 0];
    for (let at = 0; at < ours.length; at += 1) {
      const query = Math.floor(random() * ours.length);
      mine += ours[query]!;
      theirs += others[query]!;
    }
    // Nothing on either side says nothing; nothing on theirs alone is beyond any bound.
    if (theirs > 0 || mine > 0) ratios.push(theirs > 0 ? mine / theirs : Infinity);
  }
  ratios.sort((one, other) => one - other);
  return { ratio: sum(ours) / base, interval: [quantile(ratios, 0.025), quantile(ratios, 0.975)] };
}

/** The value below which a share of the sorted values lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
