import type { DeclineReason } from '@schakel/taxonomy';

/** Fewer than this, and a buyer could tell which firm it was. */
const SMALLEST_SHOWN = 3;

/** Firms that are not interested, in figures: none of fewer than three firms. */
export interface ReasonFigures {
  /** Null = fewer than three. */
  total: number | null;
  /** Most frequent first; a reason of fewer than three firms is left out. */
  reasons: { reason: DeclineReason; firms: number }[];
}

/** @param reasons one for each firm */
export function figuresOf(reasons: readonly DeclineReason[]): ReasonFigures {
  const counts = new Map<DeclineReason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    total: reasons.length >= SMALLEST_SHOWN ? reasons.length : null,
    reasons: [...counts]
      .filter(([, firms]) => firms >= SMALLEST_SHOWN)
      .map(([reason, firms]) => ({ reason, firms }))
      .toSorted((a, b) => b.firms - a.firms || (a.reason < b.reason ? -1 : 1)),
  };
}
