import { DomainError, InputErrors } from '@schakel/platform';
import { workingDaysBetween } from './working-days.js';

/**
 * How long firms must have. No law says so for a consultation; ten working days is what practice calls decent, and an
 * installation can ask for more or less.
 */
export interface ConsultationPolicy {
  /** Whole working days between publication and the end of answering. */
  answerWorkingDays: number;
  /** Whole working days between publication and the end of asking. */
  questionWorkingDays: number;
}

export const DEFAULT_POLICY: ConsultationPolicy = { answerWorkingDays: 10, questionWorkingDays: 5 };

const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** @throws DomainError `invalid-input` when the periods are too short or in the wrong order */
export function assertPeriods(
  periods: { questionsUntil: string | null; deadline: string | null },
  now: Date,
  policy: ConsultationPolicy,
): void {
  const errors = new InputErrors();
  const { questionsUntil, deadline } = periods;
  const days = (moment: string) =>
    workingDaysBetween(AMSTERDAM_DAY.format(now), AMSTERDAM_DAY.format(new Date(moment)));
  errors.refuse(questionsUntil === null, '/questionsUntil', 'Say until when firms can ask questions.', 'required');
  if (deadline !== null)
    errors.refuse(
      days(deadline) < policy.answerWorkingDays,
      '/deadline',
      `Give firms at least ${policy.answerWorkingDays} whole working days to answer.`,
      'workingDays',
      { min: policy.answerWorkingDays },
    );
  if (questionsUntil !== null) {
    errors.refuse(
      days(questionsUntil) < policy.questionWorkingDays,
      '/questionsUntil',
      `Give firms at least ${policy.questionWorkingDays} whole working days to ask.`,
      'workingDays',
      { min: policy.questionWorkingDays },
    );
    errors.refuse(
      deadline !== null && questionsUntil >= deadline,
      '/questionsUntil',
      'Firms must be able to read the last answers before they answer: end the questions before the deadline.',
      'questionsAfterDeadline',
    );
  }
  errors.throwAny('The periods are not right.');
}

/** A period that is public can become longer, never shorter. @throws DomainError `invalid-input` */
export function assertNotShortened(before: string | null, after: string | null, pointer: string): void {
  if (before !== null && (after === null || new Date(after) < new Date(before))) {
    throw new DomainError('invalid-input', 'A published period can only become longer.', {
      errors: [{ pointer, message: 'This period is public: it can only become longer.', code: 'onlyLater' }],
    });
  }
}
