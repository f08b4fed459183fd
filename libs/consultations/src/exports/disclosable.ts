import { type Distribution, distributionOf } from '../received/distribution.js';
import type { OpenedAnswers, ReceivedAnswer } from '../received/received-answers.js';
import type { Respondent } from '../received/respondent.js';
import type { Question } from '../questionnaire/questionnaire.js';

/** What one firm answered to one question, as far as it may leave: null stands for what is confidential. */
export interface DisclosableAnswer {
  firmId: string;
  value: string | number | string[] | null;
}

/** One question with what may leave of its answers. */
export interface DisclosableQuestion {
  question: Question;
  answers: DisclosableAnswer[];
  /** Counted without what is confidential. */
  distribution: Distribution | null;
}

/** Answers without anything confidential. Whatever leaves the room (files, reports) is made of this and nothing else. */
export interface DisclosableAnswers {
  respondents: Respondent[];
  questions: DisclosableQuestion[];
  /** How many answers were left out as confidential. */
  leftOut: number;
}

/**
 * Leaves out what a firm marked as confidential (art. 2.57 Aanbestedingswet 2012), with the reason, which may itself give
 * something away.
 */
export function disclosable({ respondents, questions }: OpenedAnswers): DisclosableAnswers {
  const kept = questions.map(({ question, answers }) => {
    const open = answers.map((answer) => ({ firmId: answer.firmId, value: disclosableValue(question, answer) }));
    return {
      question,
      answers: open,
      distribution: distributionOf(
        question,
        open.map(({ value }) => value).filter((value) => value !== null),
      ),
    };
  });
  const leftOut = kept.flatMap(({ answers }) => answers).filter(({ value }) => value === null).length;
  return { respondents, questions: kept, leftOut };
}

/** Of files their names leave, but for those that are confidential. */
function disclosableValue(
  { type }: Question,
  { value, confidential, files }: ReceivedAnswer,
): DisclosableAnswer['value'] {
  if (confidential) return null;
  if (type !== 'file') return value;
  const open = files.filter((file) => !file.confidential);
  return files.length > 0 && open.length === 0 ? null : open.map(({ name }) => name);
}
