import type { SupplierDto } from '../../../api/clients.js';
import { parseDutchDate } from '../../../formats/parse-dutch-date.js';
import { parseNumber, typedNumber } from '../../../formats/parse-number.js';

export type Questionnaire = SupplierDto<'QuestionnaireDto'>;
export type Question = SupplierDto<'QuestionDto'>;
export type QuestionAnswer = SupplierDto<'QuestionAnswerDto'>;
type Value = string | readonly string[];

/** What stands in the form, by field: `q1.value`, `q1.confidential`, `q1.reason`. */
export type Typed = Readonly<Record<string, Value | boolean>>;

/** What is not finished about one question. */
export type Gap = 'required' | 'words' | 'number' | 'date' | 'reason';

export const questionsOf = ({ sections }: Questionnaire): Question[] => sections.flatMap(({ questions }) => questions);

const isList = ({ type }: Question): boolean => type === 'multiple-choice' || type === 'file';

/** What is typed for one question. */
export function typedFor(question: Question, typed: Typed) {
  const { id } = question;
  const value = typed[`${id}.value`];
  return {
    text: typeof value === 'string' ? value : '',
    list: Array.isArray(value) ? (value as readonly string[]) : [],
    confidential: typed[`${id}.confidential`] === true,
    reason: String(typed[`${id}.reason`] ?? ''),
  };
}

/** A draft as it stands in the form. */
export function typedOf(questions: readonly Question[], answers: readonly QuestionAnswer[]): Typed {
  const byId = new Map(answers.map((answer) => [answer.questionId, answer]));
  return Object.fromEntries(
    questions.flatMap((question): [string, Value | boolean][] => {
      const answer = byId.get(question.id);
      return [
        [`${question.id}.value`, shownValue(question, answer?.value)],
        [`${question.id}.confidential`, answer?.confidential ?? false],
        [`${question.id}.reason`, answer?.confidentialReason ?? ''],
      ];
    }),
  );
}

function shownValue(question: Question, value: QuestionAnswer['value'] | undefined): Value {
  if (isList(question)) return Array.isArray(value) ? value : [];
  if (typeof value === 'number') return typedNumber(value);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(question.type === 'date' ? String(value) : '') ?? [];
  if (year) return `${Number(day)}-${Number(month)}-${year}`;
  return typeof value === 'string' ? value : '';
}

/** Is nothing said there? */
export function isBlank(question: Question, typed: Typed): boolean {
  const { text, list } = typedFor(question, typed);
  return isList(question) ? list.length === 0 : text.trim() === '';
}

/** Words between spaces and line ends, as the API counts them. */
export const wordsIn = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length);

/** What a draft keeps: everything that was begun, also what cannot be read yet. */
export function draftOf(questions: readonly Question[], typed: Typed): QuestionAnswer[] {
  return questions
    .filter((question) => {
      const { confidential, reason } = typedFor(question, typed);
      return !isBlank(question, typed) || confidential || reason !== '';
    })
    .map((question) => answerOf(question, typed));
}

/** What is handed in: what says something. */
export function handedInOf(questions: readonly Question[], typed: Typed): QuestionAnswer[] {
  return questions
    .filter((question) => !isBlank(question, typed))
    .map((question) => answerOf(question, typed))
    .map(({ confidentialReason, ...answer }) => ({
      ...answer,
      // As the API writes it down, so that the hash on the receipt can be computed from what was sent.
      ...(confidentialReason ? { confidentialReason: confidentialReason.normalize('NFC').trim() } : {}),
    }));
}

function answerOf(question: Question, typed: Typed): QuestionAnswer {
  const { confidential, reason } = typedFor(question, typed);
  return {
    questionId: question.id,
    value: valueOf(question, typed),
    confidential,
    ...(reason.trim() ? { confidentialReason: reason } : {}),
  };
}

/** The value in the shape of the API; what cannot be read yet stays as it was typed. */
function valueOf(question: Question, typed: Typed): QuestionAnswer['value'] {
  const { text, list } = typedFor(question, typed);
  if (isList(question)) return [...list];
  if (question.type === 'number' || question.type === 'scale') return parseNumber(text) ?? text;
  if (question.type !== 'date') return text;
  const read = parseDutchDate(text);
  return 'day' in read ? read.day : text;
}

/** What is left to do before this can be handed in. */
export function gapsOf(question: Question, typed: Typed): Gap[] {
  const { text, confidential, reason } = typedFor(question, typed);
  if (isBlank(question, typed)) return question.required ? ['required'] : [];
  const gaps: Gap[] = [];
  if (question.type === 'text' && wordsIn(text) > (question.maxWords ?? Infinity)) gaps.push('words');
  if (question.type === 'number' && parseNumber(text) === undefined) gaps.push('number');
  if (question.type === 'date' && !('day' in parseDutchDate(text))) gaps.push('date');
  if (confidential && reason.trim() === '') gaps.push('reason');
  return gaps;
}

/** Which question the API speaks of: `/answers/2/value` by its place in what was sent, `/answers/q1` by its name. */
export function questionAt(pointer: string, sent: readonly QuestionAnswer[]): string | undefined {
  const [, list, at = ''] = pointer.split('/');
  if (list !== 'answers') return undefined;
  return /^\d+$/.test(at) ? sent[Number(at)]?.questionId : at;
}
