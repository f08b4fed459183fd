import { InputErrors } from '@schakel/platform';
import { type AnswerContent, checkAnswers, type QuestionAnswer, shapeProblem } from './answer.js';
import type { Question, Questionnaire } from './questionnaire.js';

/** So much of a number or a date that is still being typed is kept, in characters. */
const LONGEST_HALF_TYPED = 100;

/**
 * Checks what a draft must not hold: answers to unknown questions, values of another kind. What is not finished is kept
 * as it is: gaps, a text that is still too long, no reason yet, half a date.
 * @throws DomainError `invalid-input` with everything that is not right
 */
export function assertDraft(questionnaire: Questionnaire, content: AnswerContent): void {
  const errors = new InputErrors();
  checkAnswers(errors, questionnaire, content, (question, value) =>
    isUnfinished(question, value) ? undefined : shapeProblem(question, value),
  );
  errors.throwAny('Some answers are not right.');
}

function isUnfinished({ type }: Question, value: QuestionAnswer['value']): boolean {
  if (value === '') return type !== 'multiple-choice' && type !== 'file';
  return (type === 'number' || type === 'date') && typeof value === 'string' && value.length <= LONGEST_HALF_TYPED;
}
