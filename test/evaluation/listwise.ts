/** What is weighed of one candidate, part by part. */
export type Features = readonly number[];

/** The candidates for one query, of which at least one is right. */
export interface List {
  candidates: readonly Features[];
  /** The places of the right ones among them. */
  right: readonly number[];
}

export interface FitOptions {
  /** How strongly the weights are pulled to where they start: 0 = not at all. */
  pull: number;
  /** At most so many steps; 300 unless given. */
  steps?: number;
}

/** What came of it: the weights, and the loss before and after. */
export interface Fitted {
  weights: number[];
  before: number;
  after: number;
}

/** A step that gains less than this is the last. */
const LEAST_GAIN = 1e-9;

/**
 * Weights under which the right candidates of each list are most likely: a list picks a candidate with a chance in
 * proportion to e^(t * weighted sum), and t, which changes no order, is fitted along. Weights stay at or above 0, and
 * each is pulled to its start by `pull` times the square of how far it went, as a share of the start; one that starts
 * at 0 stays there. Projected gradient descent, deterministic.
 * @param start one weight a part, 0 or more
 */
export function fitListwise(lists: readonly List[], start: readonly number[], options: FitOptions): Fitted {
  const scaled = lists.map(({ candidates, right }) => ({
    candidates: candidates.map((features) => features.map((value, part) => value * (start[part] ?? 0))),
    right,
  }));
  // In units of the start, so that every weight is pulled alike; the last one is t.
  let at = [...start.map(() => 1), 1];
  let here = lossOf(scaled, at, options.pull);
  const before = here.loss;
  let step = 1;
  for (let taken = 0; taken < (options.steps ?? 300); taken += 1) {
    const next = downhill(scaled, { at, here, step, pull: options.pull });
    if (!next) break;
    const gain = here.loss - next.here.loss;
    ({ at, here, step } = next);
    if (gain < LEAST_GAIN) break;
  }
  return { weights: start.map((weight, part) => weight * (at[part] ?? 1)), before, after: here.loss };
}

/** How unlikely the right ones are on average, plus the pull; and where it falls. */
export interface Loss {
  loss: number;
  gradient: number[];
}

/** The loss at a point: a factor for each part, and t. */
export function lossOf(lists: readonly List[], at: readonly number[], pull: number): Loss {
  const parts = at.length - 1;
  const sharpness = at[parts] ?? 1;
  const gradient = at.map(() => 0);
  let loss = 0;
  for (const list of lists) {
    const sums = list.candidates.map((features) => weighted(features, at));
    const all = shares(sums, sharpness);
    const right = shares(
      list.right.map((place) => sums[place] ?? 0),
      sharpness,
    );
    loss += (all.total - right.total) / lists.length;
    const pay = (features: Features, sum: number, share: number) => {
      for (let part = 0; part < parts; part += 1)
        gradient[part]! += (share * sharpness * (features[part] ?? 0)) / lists.length;
      gradient[parts]! += (share * sum) / lists.length;
    };
    for (const [place, features] of list.candidates.entries()) pay(features, sums[place] ?? 0, all.shares[place] ?? 0);
    for (const [index, place] of list.right.entries())
      pay(list.candidates[place] ?? [], sums[place] ?? 0, -(right.shares[index] ?? 0));
  }
  for (let part = 0; part < parts; part += 1) {
    const away = (at[part] ?? 1) - 1;
    loss += pull * away ** 2;
    gradient[part]! += 2 * pull * away;
  }
  return { loss, gradient };
}

function weighted(features: Features, at: readonly number[]): number {
  return features.reduce((sum, value, part) => sum + value * (at[part] ?? 0), 0);
}

/** The logarithm of the sum of e^(t * value), and the share of each in it. */
function shares(values: readonly number[], sharpness: number): { total: number; shares: number[] } {
  const highest = Math.max(...values.map((value) => sharpness * value));
  const powers = values.map((value) => Math.exp(sharpness * value - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return { total: highest + Math.log(sum), shares: powers.map((power) => power / sum) };
}

interface Place {
  at: number[];
  here: Loss;
  step: number;
  pull: number;
}

/** The next place, lower than this one; shorter steps are tried until one is. Undefined where none is. */
function downhill(lists: readonly List[], { at, here, step, pull }: Place): Omit<Place, 'pull'> | undefined {
  for (let length = step * 2; length > 1e-12; length /= 2) {
    const tried = at.map((value, part) => Math.max(0, value - length * (here.gradient[part] ?? 0)));
    const there = lossOf(lists, tried, pull);
    const hoped = at.reduce((sum, value, part) => sum + (here.gradient[part] ?? 0) * (value - (tried[part] ?? 0)), 0);
    if (there.loss <= here.loss - hoped / 2) return { at: tried, here: there, step: length };
  }
  return undefined;
}
