import { offer, unknown, verdictOn, type Criterion } from '../criterion.js';
import type { Query } from '../query.js';

/** The firm made for the opportunity has this many capabilities in its places. */
const FULL_CAPABILITIES = 4;

/**
 * The place: how much it says that the firm's capabilities are where the work is, which is much in a region where few
 * are. The mean over its capabilities, held back for a firm with few.
 */
export const place: Criterion<'place'> = {
  code: 'place',
  full: (query) => (query.opportunity.places.size > 0 ? fullValue(query) : undefined),
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
    return { value: sum / (known + 1), verdict: verdictOn(highest / (query.fullAffinity || 1)) };
  },
  explain({ query, firm }) {
    const there = firm.capabilities.flatMap((capability) => {
      const affinity = query.affinity(capability);
      return affinity === undefined ? [] : [{ capability, affinity }];
    });
    if (there.length === 0) return [{ code: 'placesUnknown', part: 'place', verdict: 'unknown', facts: {} }];
    const best = there.reduce((a, b) => (b.affinity > a.affinity ? b : a)).capability;
    // What a firm says of its area is told by the criterion for the area.
    const node = best.places.findLast((one) => query.opportunity.places.has(one));
    if (best.profile.area || !node) return [];
    const { verdict } = place.weigh({ query, firm });
    return [{ code: 'workedHere', part: 'place', verdict, facts: { ...offer(best), place: node } }];
  },
};

function fullValue(query: Query): number {
  return (query.fullAffinity * FULL_CAPABILITIES) / (FULL_CAPABILITIES + 1);
}
