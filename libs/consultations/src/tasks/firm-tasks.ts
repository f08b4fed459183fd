import type { Task } from '@schakel/platform';
import type { Involvement } from '../invitations/firm-consultations.js';
import { canAnswer } from '../phase.js';

export type FirmConsultationTaskCode =
  /** The firm was invited and did nothing yet. */
  | 'invitation-waiting'
  /** A draft was saved and not handed in. */
  | 'answer-not-handed-in'
  /** The draft was saved after the answer was handed in: what is new in it does not count. */
  | 'answer-changed-since';

export type FirmConsultationTask = Task<FirmConsultationTaskCode>;

/** What a consultation asks of a firm; nothing of one that declined, or that it cannot answer any more. */
export function firmTasksOf(involvement: Involvement): FirmConsultationTask[] {
  const { opportunity, phase, declined } = involvement;
  if (declined !== null || !canAnswer(phase)) return [];
  const waits = waitsFor(involvement);
  if (!waits) return [];
  const subject = { kind: 'consultation' as const, id: opportunity.id, name: opportunity.title };
  return [{ ...waits, subject, count: null, due: opportunity.deadline }];
}

function waitsFor({
  invitedAt,
  draftSavedAt,
  submittedAt,
}: Involvement): Pick<FirmConsultationTask, 'code' | 'since'> | null {
  if (submittedAt !== null)
    return draftSavedAt !== null && draftSavedAt > submittedAt
      ? { code: 'answer-changed-since', since: draftSavedAt }
      : null;
  if (draftSavedAt !== null) return { code: 'answer-not-handed-in', since: draftSavedAt };
  return invitedAt === null ? null : { code: 'invitation-waiting', since: invitedAt };
}
