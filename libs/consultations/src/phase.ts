/** Where a consultation is in its life, as the server's clock has it. */
export const PHASES = ['draft', 'questions-open', 'questions-closed', 'answers-closed', 'opened', 'withdrawn'] as const;
export type Phase = (typeof PHASES)[number];

export interface Moments {
  status: 'draft' | 'planned' | 'open' | 'closed' | 'awarded' | 'withdrawn';
  /** ISO 8601; until when firms can ask. */
  questionsUntil: string | null;
  /** ISO 8601; until when firms can answer. */
  deadline: string | null;
  openedAt: string | null;
}

/** The phase at a moment: periods end at their moment, to the millisecond, whatever a page still shows. */
export function phaseAt({ status, questionsUntil, deadline, openedAt }: Moments, now: Date): Phase {
  if (status === 'draft' || status === 'planned') return 'draft';
  if (status === 'withdrawn') return 'withdrawn';
  if (openedAt !== null) return 'opened';
  if (status === 'closed' || (deadline !== null && now >= new Date(deadline))) return 'answers-closed';
  return questionsUntil !== null && now >= new Date(questionsUntil) ? 'questions-closed' : 'questions-open';
}

/** Can firms ask in this phase? */
export function canAsk(phase: Phase): boolean {
  return phase === 'questions-open';
}

/** Can firms hand in, replace or withdraw an answer in this phase? */
export function canAnswer(phase: Phase): boolean {
  return phase === 'questions-open' || phase === 'questions-closed';
}
