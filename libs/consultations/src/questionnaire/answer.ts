import { type FieldCode, type FieldParameters, InputErrors } from '@schakel/platform';
import { type Question, type Questionnaire, questionsOf } from './questionnaire.js';

/** What a firm answers to one question; confidential with the reason (art. 2.57 Aanbestedingswet). */
export interface QuestionAnswer {
  questionId: string;
  value: string | number | string[];
  confidential: boolean;
  confidentialReason?: string | undefined;
}

/** A file that was handed in with an answer. */
export interface AnsweredFile {
  id: string;
  questionId: string;
  name: string;
  mediaType: string;
  bytes: number;
  /** SHA-256 over the salt, as text, and the content, hex. */
  contentHash: string;
  salt: string;
  /** Was it looked through for viruses? */
  checked: boolean;
  confidential: boolean;
  confidentialReason: string | null;
}

export interface AnswerContent {
  answers: QuestionAnswer[];
  /** What the ids in answers to questions for files stand for; made when the answer is handed in. */
  files?: AnsweredFile[];
}

/**
 * Checks what is there: right type, known question, not too long. A draft may have gaps.
 * @throws DomainError `invalid-input` with everything that is not right
 */
export function assertAnswers(questionnaire: Questionnaire, content: AnswerContent): void {
  const errors = new InputErrors();
  checkAll(errors, questionnaire, content);
  errors.throwAny('Some answers are not right.');
}

/** Checks an answer that is handed in: every required question is answered as well. @throws DomainError `invalid-input` */
export function assertComplete(questionnaire: Questionnaire, content: AnswerContent): void {
  const errors = new InputErrors();
  checkAll(errors, questionnaire, content);
  const answered = new Set(
    content.answers
      .filter(({ value }) => value !== '' && !(Array.isArray(value) && value.length === 0))
      .map(({ questionId }) => questionId),
  );
  for (const { id, required, text } of questionsOf(questionnaire)) {
    errors.refuse(
      required && !answered.has(id),
      `/answers/${id}`,
      `This question must be answered: ${text}`,
      'required',
    );
  }
  errors.throwAny('The answer is not complete.');
}

function checkAll(errors: InputErrors, questionnaire: Questionnaire, { answers }: AnswerContent): void {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const seen = new Set<string>();
  for (const [at, answer] of answers.entries()) {
    const pointer = `/answers/${at}`;
    const question = questions.get(answer.questionId);
    errors.refuse(!question, `${pointer}/questionId`, `There is no question ${answer.questionId}.`, 'unknownQuestion', {
      given: answer.questionId,
    });
    errors.refuse(
      seen.has(answer.questionId),
      `${pointer}/questionId`,
      'This question is answered twice.',
      'duplicate',
    );
    seen.add(answer.questionId);
    errors.refuse(
      answer.confidential && !answer.confidentialReason,
      `${pointer}/confidentialReason`,
      'Say why this is confidential.',
      'required',
    );
    const problem = question && problemOf(question, answer.value);
    if (problem) errors.refuse(true, `${pointer}/value`, ...problem);
  }
}

/** What is wrong with a value: in words, by code, with parameters. */
type Problem = [message: string, code: FieldCode, params?: FieldParameters];

function problemOf(question: Question, value: QuestionAnswer['value']): Problem | undefined {
  switch (question.type) {
    case 'text':
      return textProblem(question, value);
    case 'choice':
      return typeof value === 'string' && question.options?.includes(value)
        ? undefined
        : ['Choose one of the options.', 'isIn', { values: question.options ?? [] }];
    case 'multiple-choice':
      return isChoice(question, value)
        ? undefined
        : ['Choose from the options, each once.', 'isIn', { values: question.options ?? [] }];
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : ['Give a number.', 'isNumber'];
    case 'scale':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= (question.steps ?? 0)
        ? undefined
        : [`Choose 1 to ${question.steps}.`, 'between', { min: 1, max: question.steps ?? 0 }];
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
        ? undefined
        : ['Give a date such as 2027-03-01.', 'day'];
    case 'file':
      return filesProblem(question, value);
  }
}

function filesProblem({ maxFiles = 1 }: Question, value: QuestionAnswer['value']): Problem | undefined {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return ['Name files by their id.', 'isArray'];
  return value.length > maxFiles ? [`Give at most ${maxFiles} files.`, 'arrayMaxSize', { max: maxFiles }] : undefined;
}

function isChoice({ options }: Question, value: QuestionAnswer['value']): boolean {
  return Array.isArray(value) && value.every((each) => options?.includes(each)) && new Set(value).size === value.length;
}

function textProblem({ maxWords }: Question, value: QuestionAnswer['value']): Problem | undefined {
  if (typeof value !== 'string') return ['Give a text.', 'isString'];
  const words = value.trim() === '' ? 0 : value.trim().split(/\s+/).length;
  return maxWords !== undefined && words > maxWords
    ? [`Use at most ${maxWords} words; these are ${words}.`, 'maxWords', { max: maxWords, given: words }]
    : undefined;
}
