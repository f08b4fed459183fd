import { randomNumbers, seedOf, shuffled } from './random.js';
import type { FirmRecord, MatchSet, OpportunityRecord } from './sets.js';

/** A match set, whole or cut down to what a small firm would fill in. */
export interface Cut {
  /** How it was cut; undefined = not at all. */
  cut: string | undefined;
  set: MatchSet;
}

const MOST_CAPABILITIES = 3;

/**
 * A set, and what is left of it when firms have as little to show as one that types its profile by hand:
 * - `thin-k`: at most k capabilities a firm, drawn by chance; the same opportunities;
 * - `held-out-k`: one capability of each firm that has more becomes an opportunity, k of its others are its profile;
 * - each of these also `-without-cpv`: without the codes of the firms.
 */
export function cutsOf(set: MatchSet): Cut[] {
  const cuts: Cut[] = [{ cut: undefined, set }];
  for (let most = 1; most <= MOST_CAPABILITIES; most += 1)
    for (const [name, cut] of [
      [`thin-${most}`, thin(set, most)],
      [`held-out-${most}`, heldOut(set, most)],
    ] as const)
      cuts.push({ cut: name, set: cut }, { cut: `${name}-without-cpv`, set: withoutCpv(cut) });
  return cuts.filter(({ set: { relevance } }) => relevance.size > 0);
}

export function thin(set: MatchSet, most: number): MatchSet {
  return { ...set, firms: set.firms.map((firm) => ({ ...firm, capabilities: drawn(firm).slice(0, most) })) };
}

export function heldOut(set: MatchSet, most: number): MatchSet {
  const opportunities: OpportunityRecord[] = [];
  const relevance = new Map<string, ReadonlySet<string>>();
  const firms = set.firms.map((firm) => {
    const [held, ...others] = drawn(firm);
    if (!held || others.length === 0) return firm;
    const id = `held-out-${firm.id}`;
    opportunities.push({ ...held, id, ...(firm.language ? { language: firm.language } : {}) });
    relevance.set(id, new Set([firm.id]));
    return { ...firm, capabilities: others.slice(0, most) };
  });
  return { ...set, firms, opportunities, relevance };
}

export function withoutCpv(set: MatchSet): MatchSet {
  const bare = ({ capabilities, ...firm }: FirmRecord): FirmRecord => ({
    ...firm,
    capabilities: capabilities.map((capability) => ({ ...capability, cpv: [] })),
  });
  return { ...set, firms: set.firms.map(bare) };
}

/** The capabilities of a firm in an order drawn by chance, the same for every cut. */
function drawn({ id, capabilities }: FirmRecord): FirmRecord['capabilities'] {
  return shuffled(capabilities, randomNumbers(seedOf(id)));
}
