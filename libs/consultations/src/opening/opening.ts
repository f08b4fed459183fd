/** What a member's wish to open does. */
export type OpeningStep = 'request' | 'wait' | 'open';

/**
 * Two different members open, or one where the plan says so and the clock has passed the deadline.
 * @param requestedBy who asked before and is still a member who may; null when nobody did
 */
export function openingStep(members: 1 | 2, requestedBy: string | null, by: string): OpeningStep {
  if (members === 1) return 'open';
  if (requestedBy === null) return 'request';
  return requestedBy === by ? 'wait' : 'open';
}
