import { cpvCodeOf, sharedCpvNode } from '../cpv.js';
import { offer, verdictOn, type Criterion, type Pair } from '../criterion.js';
import type { CapabilityFacts } from '../facts.js';
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
  const { verdict } = work.weigh(pair);
  if (verdict === 'doesNotFit') return { code: 'otherWork', part: 'work', verdict, facts: {} };
  const codes = nearestCodes(pair.query, best);
  if (!codes) return { code: 'workByText', part: 'work', verdict, facts: offer(best) };
  const [cpv, offered] = codes;
  if (pair.query.opportunity.cpv.length === 0) {
    return { code: 'likelyWork', part: 'work', verdict, facts: { ...offer(best), cpv: offered } };
  }
  if (cpv === offered) return { code: 'sameWork', part: 'work', verdict, facts: { ...offer(best), cpv } };
  const shared = cpvCodeOf(sharedCpvNode(cpv, offered) ?? '');
  return { code: 'relatedWork', part: 'work', verdict, facts: { ...offer(best), cpv, offered, shared } };
}

/** The pair of codes, wanted and offered, that share the narrowest node; undefined where a side has none. */
function nearestCodes(query: Query, { cpv }: CapabilityFacts): [string, string] | undefined {
  return query.wanted
    .flatMap(({ code }) => cpv.map((offered): [string, string] => [code, offered]))
    .sort((a, b) => nearness(b) - nearness(a))[0];
}

function nearness([one, other]: [string, string]): number {
  return one === other ? 9 : (sharedCpvNode(one, other)?.length ?? 0);
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
