import { type ConsultationPolicy, InputErrors, invalid } from '@schakel/platform';
import { afterWorkingDays, workingDaysBetween } from './working-days.js';

/** The Swedish way to write a date is ISO 8601. */
const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The two periods of a consultation: their ends, ISO 8601. */
export interface Periods {
  questionsUntil: string | null;
  deadline: string | null;
}

/** @throws DomainError `invalid-input` when the periods are too short or in the wrong order */
export function assertPeriods({ questionsUntil, deadline }: Periods, now: Date, policy: ConsultationPolicy): void {
  const errors = new InputErrors();
  const tooShort = (end: string, days: number) =>
    workingDaysBetween(AMSTERDAM_DAY.format(now), AMSTERDAM_DAY.format(new Date(end)), policy.daysOff) < days;
  errors.refuse(questionsUntil === null, '/questionsUntil', 'Say until when firms can ask questions.', 'required');
  if (deadline !== null)
    errors.refuse(
      tooShort(deadline, policy.answerWorkingDays),
      '/deadline',
      `Give firms at least ${policy.answerWorkingDays} whole working days to answer.`,
      'workingDays',
      { min: policy.answerWorkingDays },
    );
  if (questionsUntil !== null)
    errors.refuse(
      tooShort(questionsUntil, policy.questionWorkingDays),
      '/questionsUntil',
      `Give firms at least ${policy.questionWorkingDays} whole working days to ask.`,
      'workingDays',
      { min: policy.questionWorkingDays },
    );
  refuseLateQuestions(errors, { questionsUntil, deadline });
  errors.throwAny('The periods are not right.');
}

function refuseLateQuestions(errors: InputErrors, { questionsUntil, deadline }: Periods): void {
  errors.refuse(
    questionsUntil !== null && deadline !== null && new Date(questionsUntil) >= new Date(deadline),
    '/questionsUntil',
    'Firms must be able to read the last answers before they answer: end the questions before the deadline.',
    'questionsAfterDeadline',
  );
}

/** A period for questions that is public can become longer, never shorter. @throws DomainError `invalid-input` */
export function assertQuestionsOnlyLonger(before: string | null, after: Periods): void {
  const errors = new InputErrors();
  const { questionsUntil } = after;
  const shorter = before !== null && (questionsUntil === null || new Date(questionsUntil) < new Date(before));
  errors.refuse(shorter, '/questionsUntil', 'This period is public: it can only become longer.', 'onlyLater');
  refuseLateQuestions(errors, after);
  errors.throwAny('A published period can only become longer, and must end before the deadline.');
}

/** @throws DomainError `invalid-input` when fewer members would open than the installation asks for */
export function assertOpeners(openingMembers: 1 | 2, policy: ConsultationPolicy): void {
  if (openingMembers >= policy.openingMembers) return;
  throw invalid('/openingMembers', 'Here two different members open the answers: choose 2.', 'min', { min: 2 });
}

/** The first working days on which the periods can end when it is published at this moment, `YYYY-MM-DD`. */
export function earliestEnds(now: Date, policy: ConsultationPolicy): { questionsUntil: string; deadline: string } {
  const today = AMSTERDAM_DAY.format(now);
  return {
    questionsUntil: afterWorkingDays(today, policy.questionWorkingDays, policy.daysOff),
    deadline: afterWorkingDays(today, policy.answerWorkingDays, policy.daysOff),
  };
}
