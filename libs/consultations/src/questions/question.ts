import { DomainError, invalid } from '@schakel/platform';
import type { ConsultationQuestion } from './consultation-question.entity.js';

/**
 * Where a question is: it waits for its answer; it is answered with another one that asks the same; it went back to its
 * asker, whom its text told; question and answer are published.
 */
export const QUESTION_STATES = ['waiting', 'merged', 'returned', 'published'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

type Workflow = Pick<ConsultationQuestion, 'publishedAt' | 'returnedAt' | 'mergedInto'>;

export function questionState({ publishedAt, returnedAt, mergedInto }: Workflow): QuestionState {
  if (publishedAt !== null) return 'published';
  if (returnedAt !== null) return 'returned';
  return mergedInto === null ? 'waiting' : 'merged';
}

/** The buyer works on what was not published and did not go back. @throws DomainError `illegal-transition` */
export function assertWorkable(question: Workflow): void {
  const state = questionState(question);
  if (state === 'published')
    throw new DomainError('illegal-transition', 'Question and answer are published. Announce a correction instead.');
  if (state === 'returned')
    throw new DomainError('illegal-transition', 'It went back to the firm, which has to put it differently first.');
}

/**
 * Two questions that ask the same get one answer: that of the one that the other is merged into.
 * @param followers how many questions are merged into the one that is to be merged
 * @throws DomainError `invalid-input`
 */
export function assertMergeable(
  question: Workflow & { id: string },
  into: Workflow & { id: string },
  followers: number,
): void {
  const refuse = (wrong: boolean, message: string) => {
    if (wrong) throw invalid('/mergedInto', message);
  };
  refuse(question.id === into.id, 'A question cannot be merged into itself.');
  refuse(followers > 0, 'Other questions are merged into this one. Merge them elsewhere first.');
  refuse(questionState(into) !== 'waiting', 'Choose a question that still waits for its own answer.');
}
