import type { AnalysedCapability } from '../analysis.js';
import { verdictOn, type Criterion, type Pair } from '../criterion.js';

/** CPV against text, where both are there. */
const CODE_SHARE = 0.6;

/** Two texts about the same work seldom share more than this much of the shorter one. */
const FULL_OVERLAP = 0.5;

/** Is this the firm's own kind of work? The capability that comes closest, by CPV and by words. */
export const ownWork: Criterion<'ownWork'> = {
  code: 'ownWork',
  full: () => 1,
  weigh(pair) {
    if (pair.firm.capabilities.length === 0) return { value: 0, verdict: 'unknown' };
    const value = Math.max(...pair.firm.capabilities.map((capability) => likeness(pair, capability)));
    return { value, verdict: verdictOn(value, 0.7) };
  },
  // The same facts as for the buyer, who asked for the work: told there.
  explain: () => [],
};

function likeness({ query }: Pair, capability: AnalysedCapability): number {
  const byText = Math.min(1, query.overlap(capability) / FULL_OVERLAP);
  if (capability.cpv.length === 0 || query.wanted.length === 0) return byText;
  return CODE_SHARE * query.closeness(capability) + (1 - CODE_SHARE) * byText;
}
