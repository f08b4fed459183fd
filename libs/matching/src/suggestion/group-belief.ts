import { SUGGESTION_WEIGHTS } from './belief-weights.js';
import type { CpvShape } from './cpv-shape.js';

/** What is known of a text when it is led to a group; arrays by code, group or division as their names say. */
export interface GroupSigns {
  /** BM25 of the labels, and as shares of the best one. */
  labels: Float32Array;
  labelShares: Float32Array;
  stemShares: Float32Array;
  /** Documents of all labels of a division, as shares of the best one. */
  divisionShares: Float32Array;
  /** After translation into English. */
  translatedShares: Float32Array;
  translatedGroupShares: Float32Array;
  /** Votes of alike texts; each adds up to 1 or to 0. */
  alike: Float64Array;
  translatedAlike: Float64Array;
  /** Shares of the groups in published contracts. */
  common: Float64Array;
}

/** Values divided by the largest one; all 0 where none is positive. */
export function sharesOfBest(values: Float32Array): Float32Array {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most > 0 ? values.map((value) => value / most) : values.slice();
}

/** Probabilities in proportion to exp(value). */
function softmax(values: Float64Array): Float64Array {
  let most = -Infinity;
  for (const value of values) most = Math.max(most, value);
  const powers = values.map((value) => Math.exp(value - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The largest value under each node. */
export function bestOf(values: Float32Array, nodeOf: ArrayLike<number>, nodes: number): Float32Array {
  const best = new Float32Array(nodes);
  for (let code = 0; code < values.length; code += 1) {
    const node = nodeOf[code]!;
    if (values[code]! > best[node]!) best[node] = values[code]!;
  }
  return best;
}

/** The sum of the values under each node. */
export function sumOf(values: Float64Array, nodeOf: ArrayLike<number>, nodes: number): Float64Array {
  const sums = new Float64Array(nodes);
  for (let at = 0; at < values.length; at += 1) sums[nodeOf[at]!]! += values[at]!;
  return sums;
}

/** BM25 scores of labels are some 20 where they fit well. */
const GOOD_SCORE = 20;
/** Codes that were never given are a little likely too. */
const SEEN = 0.8;

/** The probability of every group, adding up to 1. */
export function groupBelief(signs: GroupSigns, shape: CpvShape): Float64Array {
  const weights = SUGGESTION_WEIGHTS.group;
  const groups = shape.groups.length;
  const divisionFit = meanFit(signs.labelShares, shape);
  const bestLabel = bestOf(signs.labels, shape.groupOf, groups);
  const bestStems = bestOf(signs.stemShares, shape.groupOf, groups);
  const translatedLabel = bestOf(signs.translatedShares, shape.groupOf, groups);
  const divisionOf = shape.divisionOfGroup;
  const alikeDivision = sumOf(signs.alike, divisionOf, shape.divisions.length);
  const translatedAlikeDivision = sumOf(signs.translatedAlike, divisionOf, shape.divisions.length);
  const belief = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) {
    const division = divisionOf[group]!;
    belief[group] =
      weights.divisionLabels * divisionFit[division]! +
      weights.divisionDocument * signs.divisionShares[division]! +
      (weights.bestLabel * bestLabel[group]!) / GOOD_SCORE +
      weights.bestStems * bestStems[group]! +
      weights.common * Math.log(SEEN * signs.common[group]! + (1 - SEEN) / groups) +
      weights.translatedLabel * translatedLabel[group]! +
      weights.translatedDocument * signs.translatedGroupShares[group]! +
      weights.alikeGroup * Math.log(signs.alike[group]! + 0.002) +
      weights.alikeDivision * Math.log(alikeDivision[division]! + 0.01) +
      weights.translatedAlikeGroup * Math.log(signs.translatedAlike[group]! + 0.002) +
      weights.translatedAlikeDivision * Math.log(translatedAlikeDivision[division]! + 0.01);
  }
  return softmax(belief);
}

/** How much better labels count in the mean over a division than worse ones. */
const SHARPNESS = 8;

/** For each division a soft maximum over its labels: few good ones count, and so do many fair ones. */
function meanFit(labelShares: Float32Array, { divisionOf, divisions }: CpvShape): Float64Array {
  const sums = new Float64Array(divisions.length);
  const counts = new Uint16Array(divisions.length);
  for (let code = 0; code < labelShares.length; code += 1) {
    sums[divisionOf[code]!]! += Math.exp(SHARPNESS * (labelShares[code]! - 1));
    counts[divisionOf[code]!]! += 1;
  }
  return sums.map((sum, division) => Math.log(sum / counts[division]!) / SHARPNESS);
}
