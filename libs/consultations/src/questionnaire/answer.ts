import { type FieldCode, type FieldParameters, InputErrors, isDay } from '@schakel/platform';
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
 * Checks an answer that is handed in: every required question is answered, every text as short as was asked, and what
 * is confidential says why. A draft may still lack all of that.
 * @throws DomainError `invalid-input` with everything that is not right
 */
export function assertComplete(questionnaire: Questionnaire, content: AnswerContent): void {
  const errors = new InputErrors();
  checkAnswers(
    errors,
    questionnaire,
    content,
    (question, value) => shapeProblem(question, value) ?? lengthProblem(question, value),
  );
  for (const [at, { confidential, confidentialReason }] of content.answers.entries())
    errors.refuse(
      confidential && !confidentialReason?.trim(),
      `/answers/${at}/confidentialReason`,
      'Say why this is confidential.',
      'required',
    );
  const answered = new Set(content.answers.filter(({ value }) => !isBlank(value)).map(({ questionId }) => questionId));
  for (const { id, required, text } of questionsOf(questionnaire))
    errors.refuse(
      required && !answered.has(id),
      `/answers/${id}`,
      `This question must be answered: ${text}`,
      'required',
    );
  errors.throwAny('The answer is not complete.');
}

/** Each answer belongs to a question of its own, and has a value that passes. */
export function checkAnswers(
  errors: InputErrors,
  questionnaire: Questionnaire,
  { answers }: AnswerContent,
  problemOf: (question: Question, value: QuestionAnswer['value']) => Problem | undefined,
): void {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const seen = new Set<string>();
  for (const [at, { questionId, value }] of answers.entries()) {
    const pointer = `/answers/${at}`;
    const question = questions.get(questionId);
    errors.refuse(!question, `${pointer}/questionId`, `There is no question ${questionId}.`, 'unknownQuestion', {
      given: questionId,
    });
    errors.refuse(seen.has(questionId), `${pointer}/questionId`, 'This question is answered twice.', 'duplicate');
    seen.add(questionId);
    const problem = question && problemOf(question, value);
    if (problem) errors.refuse(true, `${pointer}/value`, ...problem);
  }
}

/** Does it say nothing? */
function isBlank(value: QuestionAnswer['value']): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

/** What is wrong with a value: in words, by code, with parameters. */
export type Problem = [message: string, code: FieldCode, params?: FieldParameters];

/** Is the value of the kind that its question asks for? */
export function shapeProblem(question: Question, value: QuestionAnswer['value']): Problem | undefined {
  switch (question.type) {
    case 'text':
      return typeof value === 'string' ? undefined : ['Give a text.', 'isString'];
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
      return isDay(value) ? undefined : ['Give a date such as 2027-03-01.', 'day'];
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

function lengthProblem({ type, maxWords, text }: Question, value: QuestionAnswer['value']): Problem | undefined {
  if (type !== 'text' || typeof value !== 'string' || maxWords === undefined) return undefined;
  const words = value.trim() === '' ? 0 : value.trim().split(/\s+/).length;
  return words > maxWords
    ? [`Use at most ${maxWords} words; these are ${words}: ${text}`, 'maxWords', { max: maxWords, given: words }]
    : undefined;
}
