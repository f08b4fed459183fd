import { offer, unknown, verdictOn, type Criterion } from '../criterion.js';
import type { Query } from '../query.js';

/** The firm made for the opportunity has this many capabilities in its places. */
const FULL_CAPABILITIES = 4;

/**
 * Past work in the place: how much it says that work was done where this work is, which is much in a region where few
 * is done. The mean over all past work, held back for a firm with little. Who has none is unknown, and where nobody has
 * any it is not asked for. What a firm says of its area is another criterion.
 */
export const place: Criterion<'place'> = {
  code: 'place',
  full: (query) => (query.fullAffinity > 0 ? fullValue(query) : undefined),
  weigh({ query, firm }) {
    let [sum, highest, known] = [0, 0, 0];
    for (const capability of firm.capabilities) {
      const affinity = query.affinity(capability);
      if (affinity === undefined) continue;
      sum += affinity;
      highest = Math.max(highest, affinity);
      known += 1;
    }
    if (known === 0) return unknown(fullValue(query));
    return { value: sum / (known + 1), verdict: verdictOn(highest / query.fullAffinity) };
  },
  explain({ query, firm }) {
    const there = firm.capabilities.map((capability) => ({ capability, affinity: query.affinity(capability) ?? 0 }));
    const best = there.reduce((a, b) => (b.affinity > a.affinity ? b : a), there[0]!).capability;
    const node = best.places.findLast((one) => query.opportunity.places.has(one));
    if (!node) return [];
    const { verdict } = place.weigh({ query, firm });
    return [{ code: 'workedHere', part: 'place', verdict, facts: { ...offer(best), place: node } }];
  },
};

function fullValue(query: Query): number {
  return (query.fullAffinity * FULL_CAPABILITIES) / (FULL_CAPABILITIES + 1);
}
