import type { AnalysedFirm } from './analysed.js';
import type { CapabilityFacts, FirmFacts } from './facts.js';
import type { Query } from './query.js';
import type { Reason, Verdict } from './reasons.js';

/** An opportunity and a firm that are judged together. */
export interface Pair {
  readonly query: Query;
  readonly firm: FirmFacts;
  /** The day of the judgement, as an ISO 8601 date; without it nothing is said about the time left to respond. */
  readonly on?: string;
}

/** A pair whose texts are at hand, so that reasons can quote them. */
export interface ReadPair extends Pair {
  readonly firm: AnalysedFirm;
}

/** What a criterion finds. */
export interface Weighing {
  /** 0 for no fit at all; `full` for the firm that was made for it, and more where several capabilities add up. */
  value: number;
  verdict: Verdict;
}

/** One thing by which a match is judged: what it is worth, and why. */
export interface Criterion<Code extends string> {
  readonly code: Code;
  /** The value of a firm made for this opportunity; undefined where the opportunity doesn't ask for it. */
  full(query: Query): number | undefined;
  weigh(pair: Pair): Weighing;
  explain(pair: ReadPair): Reason[];
}

/** What is unknown counts for half: better than a no, worse than a yes. */
export const UNKNOWN_SHARE = 0.5;

/** The unknown part of a criterion that is worth `full`. */
export function unknown(full = 1): Weighing {
  return { value: full * UNKNOWN_SHARE, verdict: 'unknown' };
}

/** The verdict on a share in [0, 1]. */
export function verdictOn(share: number, fits = 0.99, partly = 0.3): Verdict {
  return share >= fits ? 'fits' : share >= partly ? 'partly' : 'doesNotFit';
}

/** The capability that does best by some measure. */
export interface Best extends Weighing {
  capability?: CapabilityFacts;
}

/** From this closeness on, what a capability says of its area, size or start counts in full. */
export const CLOSE_ENOUGH = 0.5;

/**
 * The capability that does best by a measure in [0, 1] (undefined: not known). A capability for other work counts only
 * as far as that work is close: a caterer's kitchen round the corner says nothing of its cleaners far away. Of several
 * that do equally well it is the one closest to the work, so that area, size and start speak of one and the same
 * wherever they can.
 */
export function bestCapability(
  { query, firm }: Pair,
  measure: (capability: CapabilityFacts) => number | undefined,
): Best {
  let best: Best = { value: -1, verdict: 'unknown' };
  let nearest = -1;
  for (const capability of firm.capabilities) {
    const known = measure(capability);
    const closeness = query.closeness(capability);
    const value = (known ?? UNKNOWN_SHARE) * Math.min(1, closeness / CLOSE_ENOUGH);
    if (value < best.value || (value === best.value && closeness <= nearest)) continue;
    best = { value, verdict: known === undefined ? 'unknown' : verdictOn(known), capability };
    nearest = closeness;
  }
  return best.capability ? best : unknown();
}

/** The facts that name a capability. */
export function offer({ profile }: CapabilityFacts): { capabilityId: string; capability: string } {
  return { capabilityId: profile.id, capability: profile.title };
}
