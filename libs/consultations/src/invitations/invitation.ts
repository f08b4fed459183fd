import { type DeclineReason, declineReasons } from '@schakel/taxonomy';

/** Where the buyer came across a firm that it invites. */
export const INVITATION_ORIGINS = ['matches', 'search', 'other'] as const;
export type InvitationOrigin = (typeof INVITATION_ORIGINS)[number];

/** What one firm gave as its reason. */
export interface Decline {
  reason: DeclineReason;
  /** In its own words. */
  note: string | null;
}

/** A figure about fewer firms than this could tell which firm it is about, so it is not given. */
export const FEWEST_FIRMS = 3;

/** Declines as the buyer may know them: figures, never of fewer than three firms. */
export interface DeclineFigures {
  /** Null = fewer than three, or none. */
  total: number | null;
  /** The reasons that at least three firms gave, most frequent first; all others were given by fewer, or by none. */
  reasons: { reason: DeclineReason; firms: number }[];
  /** What firms wrote as another reason, once at least three gave one; in the order of the alphabet. */
  notes: string[];
}

/** Brings declines together so that no figure tells what one firm said. */
export function declineFigures(declines: readonly Decline[]): DeclineFigures {
  const of = (reason: DeclineReason) => declines.filter((decline) => decline.reason === reason);
  const reasons = declineReasons.codes
    .map((reason) => ({ reason, firms: of(reason).length }))
    .filter(({ firms }) => firms >= FEWEST_FIRMS)
    .sort((a, b) => b.firms - a.firms);
  const notes = of('other')
    .flatMap(({ note }) => note ?? [])
    .sort((a, b) => a.localeCompare(b, 'nl'));
  return {
    total: declines.length >= FEWEST_FIRMS ? declines.length : null,
    reasons,
    notes: notes.length >= FEWEST_FIRMS ? notes : [],
  };
}
