import { bestCapability, offer, type Best, type Criterion, type Pair } from '../criterion.js';
import type { CapabilityFacts } from '../facts.js';
import { reachOf, saysWhere, uncovered } from '../reach.js';
import type { Reason } from '../reasons.js';

/** The area: does the firm come where the work is? */
export const area: Criterion<'area'> = {
  code: 'area',
  full: ({ opportunity }) => (saysWhere(opportunity.profile) ? 1 : undefined),
  weigh: (pair) => bestReach(pair),
  explain(pair) {
    if (!saysWhere(pair.query.opportunity.profile)) return [];
    const { capability, verdict } = bestReach(pair);
    if (!capability || verdict === 'unknown')
      return [{ code: 'areaUnknown', part: 'area', verdict: 'unknown', facts: {} }];
    return [reasonFor(pair, capability, verdict)];
  },
};

/** The capability that reaches furthest towards the work. */
export function bestReach(pair: Pair): Best {
  return bestCapability(pair, (capability) => reachOf(capability, pair.query.opportunity.profile)?.covered);
}

function reasonFor({ query }: Pair, capability: CapabilityFacts, verdict: Best['verdict']): Reason {
  const need = query.opportunity.profile;
  const { area: stated, nuts } = capability.profile;
  const about = { ...offer(capability), places: [...need.nuts] };
  if (stated?.kind === 'country' && verdict === 'fits') {
    return { code: 'areaCountry', part: 'area', verdict, facts: { ...offer(capability), country: stated.country } };
  }
  const km = reachOf(capability, need)?.km;
  if (stated?.kind === 'radius' && km !== undefined) {
    const within = { ...offer(capability), km: round(km), radius: stated.km, place: stated.place.name };
    if (km <= stated.km) return { code: 'areaWithin', part: 'area', verdict, facts: within };
    const short = Math.ceil(km - stated.km);
    if (verdict !== 'fits') return { code: 'areaShort', part: 'area', verdict, facts: { ...within, short } };
  }
  if (verdict === 'fits') return { code: 'areaCovers', part: 'area', verdict, facts: about };
  if (verdict === 'partly') return { code: 'areaPart', part: 'area', verdict, facts: about };
  const codes = stated?.kind === 'nuts' ? stated.codes : nuts;
  return { code: 'areaElsewhere', part: 'area', verdict, facts: { ...about, places: uncovered(codes, need.nuts) } };
}

function round(km: number): number {
  return Math.round(km);
}
