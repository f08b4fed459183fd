import { SUGGESTION_WEIGHTS } from './belief-weights.js';
import type { CpvShape } from './cpv-shape.js';
import type { Shares } from './experience.js';
import { bestOf, sumOf } from './group-belief.js';

/** How often a code of each depth is given where nothing more is known. */
const BY_DEPTH = [0.35, 0.35, 0.2, 0.15, 0.05] as const;
/** What published contracts weigh beside that. */
const SEEN = 300;
const UNSEEN = 8;

/** For each code ln of how common it is within its group, in published contracts and by its depth. */
export function logCommonInGroup({ ofCode, ofGroup }: Shares, shape: CpvShape): Float64Array {
  const { groupOf, groups, depthOf } = shape;
  const byDepth = Float64Array.from(depthOf, (depth) => BY_DEPTH[depth]!);
  const perGroup = sumOf(byDepth, groupOf, groups.length);
  return byDepth.map((share, code) => {
    const group = groupOf[code]!;
    const expected = share / perGroup[group]!;
    return Math.log((SEEN * ofCode[code]! + UNSEEN * expected) / (SEEN * ofGroup[group]! + UNSEEN));
  });
}

/** What is known of a text when, within a group, it is led to a code; by code. */
export interface CodeSigns {
  labelShares: Float32Array;
  stemShares: Float32Array;
  logCommon: Float64Array;
}

/** The probability of every code: that of its group, parted among the codes of the group. */
export function codeBelief(signs: CodeSigns, groupBelief: Float64Array, shape: CpvShape): Float64Array {
  const weights = SUGGESTION_WEIGHTS.code;
  const { groupOf, groups, classOf, classes, depthOf } = shape;
  const classLabel = bestOf(signs.labelShares, classOf, classes);
  const powers = new Float64Array(groupOf.length);
  for (let code = 0; code < powers.length; code += 1)
    powers[code] = Math.exp(
      weights.label * signs.labelShares[code]! +
        weights.stems * signs.stemShares[code]! +
        weights.classLabel * classLabel[classOf[code]!]! +
        weights.depth[depthOf[code]!]! +
        weights.common * signs.logCommon[code]!,
    );
  const perGroup = sumOf(powers, groupOf, groups.length);
  return powers.map((power, code) => (groupBelief[groupOf[code]!]! * power) / perGroup[groupOf[code]!]!);
}
