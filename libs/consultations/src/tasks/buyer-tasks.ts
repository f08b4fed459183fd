import type { Task } from '@schakel/platform';
import type { WholeConsultation } from '../consultations.js';
import { canAnswer, openableFrom, type Phase } from '../phase.js';

export type BuyerConsultationTaskCode =
  /** Firms asked, and wait for an answer. */
  | 'questions-waiting'
  /** Answering ends within two days. */
  | 'closing-soon'
  /** The deadline has passed: the answers can be opened. */
  | 'opening-due'
  /** A colleague asked to open: a second member is needed. */
  | 'second-opener-needed'
  /** The answers are open, and firms wait for the report. */
  | 'report-due';

export type BuyerConsultationTask = Task<BuyerConsultationTaskCode>;

/** A question that is not answered to everyone yet. */
export interface WaitingQuestion {
  askedAt: string;
  /** The colleague who answers it; null = nobody yet. */
  assignedTo: string | null;
}

/** Milliseconds before its deadline in which a consultation needs an eye. */
const SOON = 2 * 86_400_000;

/** What a consultation asks of one member of its buyer. @param graceSeconds between the deadline and the opening */
export function buyerTasksOf(
  whole: WholeConsultation,
  waiting: readonly WaitingQuestion[],
  viewer: { personId: string; now: Date; graceSeconds: number },
): BuyerConsultationTask[] {
  return [...questionTasks(whole, waiting, viewer.personId), ...stepTasks(whole, viewer)];
}

/** Questions that nobody took, or that this member took, while it still helps to answer them. */
function questionTasks(
  whole: WholeConsultation,
  waiting: readonly WaitingQuestion[],
  personId: string,
): BuyerConsultationTask[] {
  const mine = waiting.filter(({ assignedTo }) => assignedTo === null || assignedTo === personId);
  if (mine.length === 0 || !canAnswer(whole.phase)) return [];
  const since = mine.map(({ askedAt }) => askedAt).toSorted()[0] ?? null;
  return [{ ...task(whole, 'questions-waiting'), count: mine.length, since, due: whole.opportunity.deadline }];
}

function stepTasks(
  whole: WholeConsultation,
  { personId, now, graceSeconds }: { personId: string; now: Date; graceSeconds: number },
): BuyerConsultationTask[] {
  const { opportunity, consultation, phase, next } = whole;
  const { deadline } = opportunity;
  if (canAnswer(phase) && deadline !== null && new Date(deadline).getTime() - now.getTime() <= SOON)
    return [{ ...task(whole, 'closing-soon'), due: deadline }];
  if (phase === 'opened') return [{ ...task(whole, 'report-due'), since: consultation.openedAt }];
  if (!isToBeOpened(phase, next?.phase) || deadline === null) return [];
  const due = openableFrom(deadline, graceSeconds).toISOString();
  const { openingRequestedBy, openingRequestedAt } = consultation;
  if (openingRequestedBy === null) return [{ ...task(whole, 'opening-due'), due }];
  if (openingRequestedBy === personId) return [];
  return [{ ...task(whole, 'second-opener-needed'), since: openingRequestedAt, due }];
}

function isToBeOpened(phase: Phase, next: Phase | undefined): boolean {
  return phase === 'answers-closed' && next === 'opened';
}

function task<Code extends BuyerConsultationTaskCode>({ opportunity }: WholeConsultation, code: Code): Task<Code> {
  const subject = { kind: 'consultation' as const, id: opportunity.id, name: opportunity.title };
  return { code, subject, count: null, since: null, due: null };
}
