import type { Run } from './measures.js';
import { best } from './plain-bm25.js';
import type { FirmRecord, OpportunityRecord } from './sets.js';

/** Decides only among firms that share equally many digits. */
const TIE = 0.001;

/**
 * What codes alone can do: firms by how many first digits of a CPV code they share with the opportunity, a division or
 * more, and among equal ones first who does so with most capabilities.
 */
export function cpvOnly(firms: readonly FirmRecord[], opportunities: readonly OpportunityRecord[]): Run {
  const answer = ({ cpv }: OpportunityRecord): string[] => {
    const scores = new Map<number, number>();
    for (const [at, { capabilities }] of firms.entries()) {
      const shared = capabilities.map((capability) => deepest(cpv, capability.cpv));
      const longest = Math.max(0, ...shared);
      if (longest > 0) scores.set(at, longest + TIE * shared.reduce((sum, one) => sum + one, 0));
    }
    return best(scores).map((at) => firms[at]?.id ?? '');
  };
  return new Map(opportunities.map((opportunity) => [opportunity.id, answer(opportunity)]));
}

/** The longest beginning that a code of one list shares with one of the other. */
function deepest(one: readonly string[], other: readonly string[]): number {
  return Math.max(0, ...one.flatMap((a) => other.map((b) => sharedDigits(a, b))));
}

/** With how many digits two codes begin alike, trailing zeros left out; 0 where not even the division is the same. */
export function sharedDigits(one: string, other: string): number {
  const [a, b] = [significant(one), significant(other)];
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at < 2 ? 0 : at;
}

function significant(code: string): string {
  return code.slice(0, 8).replace(/0+$/, '').padEnd(2, '0');
}
