import { cpvCodeOf, isUnder, sharedCpvNode } from '../cpv.js';
import { offer, verdictOn, type Criterion, type Pair } from '../criterion.js';
import type { CapabilityFacts } from '../facts.js';
import { sureness } from '../likely-codes.js';
import type { Query } from '../query.js';
import type { Reason } from '../reasons.js';

/** How much more a close capability counts than several that are half as close. */
const SHARPNESS = 4;

/** The firm made for the opportunity has this many capabilities for exactly this work. */
const FULL_CAPABILITIES = 4;

/**
 * The kind of work: each capability is evidence by how close its CPV codes are, and evidence adds up; damped by the
 * number of capabilities, so that a long record is no advantage by itself.
 */
export const work: Criterion<'work'> = {
  code: 'work',
  full: () => workEvidence(FULL_CAPABILITIES * workGain(1), FULL_CAPABILITIES),
  weigh({ query, firm }) {
    const best = closest(query, firm.capabilities);
    // A firm that offers nothing has nothing that could fit, however little is known of it.
    if (!best) return { value: 0, verdict: 'unknown' };
    const sum = firm.capabilities.reduce((total, capability) => total + workGain(query.closeness(capability)), 0);
    return { value: workEvidence(sum, firm.capabilities.length), verdict: verdictOn(query.closeness(best), 0.7, 0.3) };
  },
  explain(pair) {
    const best = closest(pair.query, pair.firm.capabilities);
    if (!best) return [{ code: 'nothingOffered', part: 'work', verdict: 'unknown', facts: {} }];
    return [reasonFor(pair, best), ...missingCodes(pair)];
  },
};

/** What a capability this close to the work is worth as evidence. */
export function workGain(closeness: number): number {
  return Math.exp(SHARPNESS * closeness) - 1;
}

/** Taking roots of the same few numbers for every firm takes time. */
const FOURTH_ROOTS = Array.from({ length: 100 }, (_, number) => number ** 0.25);

/** The value of the summed evidence of so many capabilities. */
export function workEvidence(sum: number, capabilities: number): number {
  return Math.log(1 + sum / (FOURTH_ROOTS[capabilities] ?? capabilities ** 0.25));
}

/** The capability closest to the work, the first of equals. */
function closest(query: Query, capabilities: readonly CapabilityFacts[]): CapabilityFacts | undefined {
  let best = capabilities[0];
  for (const capability of capabilities) {
    if (best && query.closeness(capability) > query.closeness(best)) best = capability;
  }
  return best;
}

function reasonFor(pair: Pair, best: CapabilityFacts): Reason {
  const { query } = pair;
  const { verdict } = work.weigh(pair);
  if (verdict === 'doesNotFit') return { code: 'otherWork', part: 'work', verdict, facts: {} };
  const nearest = nearestCodes(query, best);
  const about = offer(best);
  if (!nearest) return { code: 'workByText', part: 'work', verdict, facts: about };
  const { wanted: cpv, offered, shared } = nearest;
  const asked = query.opportunity.cpv.length > 0;
  if (best.predicted.length > 0) {
    const confidence = Math.round(100 * sureness(best.predicted.filter(({ code }) => isUnder(code, shared)))) / 100;
    const facts = { ...about, cpv: offered, shared: cpvCodeOf(shared), confidence };
    return { code: 'predictedWork', part: 'work', verdict, facts: asked ? { ...facts, asked: cpv } : facts };
  }
  if (!asked) return { code: 'likelyWork', part: 'work', verdict, facts: { ...about, cpv: offered } };
  if (cpv === offered) return { code: 'sameWork', part: 'work', verdict, facts: { ...about, cpv } };
  return { code: 'relatedWork', part: 'work', verdict, facts: { ...about, cpv, offered, shared: cpvCodeOf(shared) } };
}

/** A code that is wanted and one of the capability, and the narrowest node above both. */
interface CodePair {
  wanted: string;
  offered: string;
  shared: string;
}

/** The pair of codes, wanted and offered, that says most; undefined where a side has none or none are alike. */
function nearestCodes(query: Query, { cpv, predicted }: CapabilityFacts): CodePair | undefined {
  const offered = cpv.length > 0 ? cpv.map((code) => ({ code, share: 1 })) : predicted;
  let [best, most]: [CodePair | undefined, number] = [undefined, 0];
  for (const one of query.wanted) {
    for (const other of offered) {
      const shared = sharedCpvNode(one.code, other.code);
      const says = one.share * other.share * query.alike(one.code, other.code);
      if (shared === undefined || says <= most) continue;
      [best, most] = [{ wanted: one.code, offered: other.code, shared }, says];
    }
  }
  return best;
}

function missingCodes({ query, firm }: Pair): Reason[] {
  const reasons: Reason[] = [];
  if (query.opportunity.cpv.length === 0) {
    reasons.push({ code: 'opportunityWithoutCpv', part: 'work', verdict: 'unknown', facts: {} });
  }
  if (firm.capabilities.every(({ cpv }) => cpv.length === 0)) {
    reasons.push({ code: 'firmWithoutCpv', part: 'work', verdict: 'unknown', facts: {} });
  }
  return reasons;
}
