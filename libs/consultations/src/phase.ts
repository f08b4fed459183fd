import { DomainError } from '@schakel/platform';

/**
 * Where a consultation is in its life. Never stored: derived, each time anew, from the server's clock and from what was
 * recorded, so that no page and no late job can hold a period open.
 */
export const PHASES = [
  'draft',
  'published',
  'questions-open',
  'questions-closed',
  'questions-answered',
  'answers-closed',
  'opened',
  'report-published',
  'archived',
  'withdrawn',
] as const;
export type Phase = (typeof PHASES)[number];

/** Who brings a phase about: an act of the buyer, or the clock. */
export type Mover = 'buyer' | 'clock';

/**
 * Which phase may follow which, and what brings it about; nothing else ever happens. Both periods may be over before a
 * phase between them was seen: a clock does not wait for anyone to look.
 */
export const TRANSITIONS: Readonly<Record<Phase, Readonly<Partial<Record<Phase, Mover>>>>> = {
  draft: { published: 'buyer', 'questions-open': 'buyer' },
  published: { 'questions-open': 'buyer', 'answers-closed': 'clock', withdrawn: 'buyer' },
  'questions-open': {
    'questions-closed': 'clock',
    'questions-answered': 'clock',
    'answers-closed': 'clock',
    withdrawn: 'buyer',
  },
  'questions-closed': { 'questions-answered': 'buyer', 'answers-closed': 'clock', withdrawn: 'buyer' },
  'questions-answered': { 'answers-closed': 'clock', withdrawn: 'buyer' },
  'answers-closed': { opened: 'buyer', archived: 'buyer', withdrawn: 'buyer' },
  opened: { 'report-published': 'buyer', archived: 'buyer', withdrawn: 'buyer' },
  'report-published': { archived: 'buyer', withdrawn: 'buyer' },
  archived: {},
  withdrawn: {},
};

/** What was recorded of a consultation; moments are ISO 8601. */
export interface Facts {
  status: 'draft' | 'planned' | 'open' | 'closed' | 'awarded' | 'withdrawn';
  /** Are answers taken here, so that its periods bind? Else it only announces what happens elsewhere. */
  takesAnswers: boolean;
  /** Until when firms can ask. */
  questionsUntil: string | null;
  /** Until when firms can answer. */
  deadline: string | null;
  /** How many questions of firms are not answered to everyone yet. */
  unanswered: number;
  openedAt: string | null;
  reportPublishedAt: string | null;
  archivedAt: string | null;
}

/** The phase at a moment: a period ends at its moment, to the millisecond. */
export function phaseAt(facts: Facts, now: Date): Phase {
  const { status, questionsUntil, unanswered } = facts;
  if (status === 'draft') return 'draft';
  if (status === 'withdrawn') return 'withdrawn';
  if (facts.archivedAt !== null) return 'archived';
  if (facts.reportPublishedAt !== null) return 'report-published';
  if (facts.openedAt !== null) return 'opened';
  if (answersAreOver(facts, now)) return 'answers-closed';
  if (status === 'planned') return 'published';
  if (questionsUntil === null || now < new Date(questionsUntil)) return 'questions-open';
  return unanswered > 0 ? 'questions-closed' : 'questions-answered';
}

/**
 * Where answers are taken the clock alone ends the period: the worker marks it closed a little later, and who arrived in
 * time is in time. What only announces is over as soon as its buyer says so.
 */
function answersAreOver({ status, takesAnswers, deadline }: Facts, now: Date): boolean {
  if (deadline !== null && now >= new Date(deadline)) return true;
  return status === 'closed' && !(takesAnswers && deadline !== null);
}

/** What comes next. */
export interface NextStep {
  phase: Phase;
  /** ISO 8601: when the clock brings it, or from when the buyer can; null = any moment. */
  at: string | null;
  by: Mover;
}

/** The step that ordinarily follows; null when nothing does. @param graceSeconds between the deadline and the opening */
export function nextStep(facts: Facts, now: Date, graceSeconds: number): NextStep | null {
  const { questionsUntil, deadline, unanswered, takesAnswers } = facts;
  const atDeadline: NextStep | null = deadline ? { phase: 'answers-closed', at: deadline, by: 'clock' } : null;
  switch (phaseAt(facts, now)) {
    case 'draft':
    case 'published':
      return { phase: 'questions-open', at: null, by: 'buyer' };
    case 'questions-open':
      if (questionsUntil === null) return atDeadline;
      return { phase: unanswered > 0 ? 'questions-closed' : 'questions-answered', at: questionsUntil, by: 'clock' };
    case 'questions-closed':
    case 'questions-answered':
      return atDeadline;
    case 'answers-closed':
      if (!takesAnswers) return { phase: 'archived', at: null, by: 'buyer' };
      return { phase: 'opened', at: deadline && openableFrom(deadline, graceSeconds).toISOString(), by: 'buyer' };
    case 'opened':
      return { phase: 'report-published', at: null, by: 'buyer' };
    case 'report-published':
      return { phase: 'archived', at: null, by: 'buyer' };
    case 'archived':
    case 'withdrawn':
      return null;
  }
}

/**
 * From when answers can be opened: some seconds after the deadline, so that an answer that arrived in time but is still
 * being written gets in first.
 */
export function openableFrom(deadline: string, graceSeconds: number): Date {
  return new Date(new Date(deadline).getTime() + graceSeconds * 1000);
}

/** @throws DomainError `illegal-transition` that names both phases and what is possible */
export function assertPhaseTransition(from: Phase, to: Phase): void {
  if (TRANSITIONS[from][to]) return;
  const possible = Object.keys(TRANSITIONS[from]);
  throw new DomainError(
    'illegal-transition',
    `This consultation is in phase ${from}, so it cannot become ${to}. ${possible.length > 0 ? `Possible: ${possible.join(', ')}.` : 'This is its last phase.'}`,
  );
}

/** Can firms ask in this phase? */
export function canAsk(phase: Phase): boolean {
  return phase === 'questions-open';
}

/** Can firms hand in, replace or withdraw an answer in this phase? */
export function canAnswer(phase: Phase): boolean {
  return phase === 'questions-open' || phase === 'questions-closed' || phase === 'questions-answered';
}
