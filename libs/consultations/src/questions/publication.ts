import { DomainError, InputErrors, notFound } from '@schakel/platform';
import type { ConsultationQuestion } from './consultation-question.entity.js';
import { questionState } from './question.js';

/**
 * Can these questions be published? Each waits for its answer and has one.
 * @param ids as asked for: all of them must be there
 * @throws DomainError `not-found`, `illegal-transition` or `invalid-input`, naming the questions
 */
export function assertSelection(questions: readonly ConsultationQuestion[], ids: readonly string[]): void {
  if (questions.length !== new Set(ids).size) throw notFound('question');
  const states = new Set(questions.map(questionState));
  if (states.has('published')) throw new DomainError('illegal-transition', 'One of these was published before.');
  if (states.has('returned'))
    throw new DomainError('illegal-transition', 'One of these went back to the firm and cannot be answered as it is.');
  const errors = new InputErrors();
  for (const question of questions) {
    const { id, answer, mergedInto } = question;
    errors.refuse(
      mergedInto !== null,
      '/questionIds',
      `Question ${id} is answered with ${mergedInto}: publish that one.`,
    );
    errors.refuse(mergedInto === null && !answer, '/questionIds', `Question ${id} has no answer yet.`, 'required');
  }
  errors.throwAny('Every question needs an answer of its own first.');
}
