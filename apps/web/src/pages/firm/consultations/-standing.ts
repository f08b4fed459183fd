import { takesAnswers } from '../../-phases.js';
import { type Involvement } from './-queries.js';

/** How a firm stands in a consultation: what it did, and what is left to do. */
export type Standing =
  'invited' | 'free' | 'drafted' | 'submitted' | 'changed' | 'declined' | 'taken' | 'missed' | 'over';

/** @returns for one that runs what is asked of my firm, for one that is over what came of it */
export function standingOf({ phase, declined, submittedAt, draftSavedAt, invitedAt }: Involvement): Standing {
  if (!takesAnswers(phase)) {
    if (submittedAt) return 'taken';
    if (declined) return 'declined';
    return draftSavedAt ? 'missed' : 'over';
  }
  if (submittedAt) return draftSavedAt && draftSavedAt > submittedAt ? 'changed' : 'submitted';
  if (declined) return 'declined';
  if (draftSavedAt) return 'drafted';
  return invitedAt ? 'invited' : 'free';
}
