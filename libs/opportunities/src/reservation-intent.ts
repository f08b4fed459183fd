import type { OpportunityKind, Reserved } from './opportunity.js';

/**
 * What a buyer has in mind before the tender: reserve it for social firms (art. 20 / 2.82 Aw, or art. 77 of Directive
 * 2014/24/EU) or not. No notice form has a field for it in a consultation, so it is our own.
 */
export const RESERVATION_INTENTS = ['none', 'considering', 'intended'] as const;
export type ReservationIntent = (typeof RESERVATION_INTENTS)[number];

/**
 * The intent that what was written amounts to; null where it is no question (a need is reserved or it is not) or was
 * not said (a notice from elsewhere could not say it).
 */
export function reservationIntent({
  kind,
  reserved,
  sourceName,
}: {
  kind: OpportunityKind;
  reserved: Reserved;
  sourceName: string | null;
}): ReservationIntent | null {
  if (reserved === 'considering') return 'considering';
  if (kind === 'need') return null;
  if (reserved !== 'none') return 'intended';
  return sourceName === null ? 'none' : null;
}
