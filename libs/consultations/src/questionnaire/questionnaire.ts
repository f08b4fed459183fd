import { InputErrors } from '@schakel/platform';

export const QUESTION_TYPES = ['text', 'choice', 'multiple-choice', 'number', 'scale', 'date', 'file'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** One question that firms answer. */
export interface Question {
  /** Unique in its questionnaire: `q1`. */
  id: string;
  type: QuestionType;
  text: string;
  /** What a good answer holds. */
  guidance?: string | undefined;
  required: boolean;
  /** For text: at most so many words. */
  maxWords?: number | undefined;
  /** For choices. */
  options?: string[] | undefined;
  /** For numbers. */
  unit?: string | undefined;
  /** For scales: 1 up to this. */
  steps?: number | undefined;
  /** For files: at most so many, one unless said. */
  maxFiles?: number | undefined;
}

export interface Section {
  title: string;
  questions: Question[];
}

export interface Questionnaire {
  sections: Section[];
}

/** The most questions a firm can be asked: more keeps small firms away. */
const MOST_QUESTIONS = 60;
const LEAST_TEXT = 3;
const [FEWEST_STEPS, MOST_STEPS] = [2, 10] as const;

export function questionsOf(questionnaire: Questionnaire): Question[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}

/** Does it ask anything? */
export function hasQuestions(questionnaire: Questionnaire): boolean {
  return questionsOf(questionnaire).length > 0;
}

/** A question, and where it stands in its questionnaire (RFC 6901). */
function placed(questionnaire: Questionnaire): { question: Question; at: string }[] {
  return questionnaire.sections.flatMap((section, s) =>
    section.questions.map((question, q) => ({ question, at: `/questionnaire/sections/${s}/questions/${q}` })),
  );
}

/**
 * What may be kept of a questionnaire that is being written: nothing contradicts itself, though much may be missing.
 * @throws DomainError `invalid-input` with everything that is not right
 */
export function assertQuestionnaire(questionnaire: Questionnaire): void {
  const errors = new InputErrors();
  const seen = new Set<string>();
  for (const { question, at } of placed(questionnaire)) {
    errors.refuse(seen.has(question.id), `${at}/id`, `The id ${question.id} occurs twice.`, 'duplicate');
    seen.add(question.id);
    refuseOthersSettings(errors, question, at);
  }
  errors.refuse(
    seen.size > MOST_QUESTIONS,
    '/questionnaire',
    `Ask at most ${MOST_QUESTIONS} questions; more keeps small firms away.`,
    'arrayMaxSize',
    { max: MOST_QUESTIONS },
  );
  errors.throwAny('The questionnaire is not right.');
}

/** Options belong to choices, a number of files to files; a scale is neither too short nor too long. */
function refuseOthersSettings(errors: InputErrors, question: Question, at: string): void {
  const { options, steps, maxFiles, type } = question;
  errors.refuse(
    options !== undefined && !isChoice(type),
    `${at}/options`,
    'Only choices have options.',
    'unknownField',
  );
  errors.refuse(
    maxFiles !== undefined && type !== 'file',
    `${at}/maxFiles`,
    'Only questions for files have this.',
    'unknownField',
  );
  errors.refuse(
    steps !== undefined && (steps < FEWEST_STEPS || steps > MOST_STEPS),
    `${at}/steps`,
    'A scale has 2 to 10 steps.',
    'between',
    { min: FEWEST_STEPS, max: MOST_STEPS },
  );
}

/** Whether firms choose from options. */
function isChoice(type: QuestionType): boolean {
  return type === 'choice' || type === 'multiple-choice';
}

/**
 * A questionnaire that firms get: every section has a title, every question its words and all that its type needs.
 * @throws DomainError `invalid-input` with everything that is missing
 */
export function assertFinished(questionnaire: Questionnaire): void {
  assertQuestionnaire(questionnaire);
  const errors = new InputErrors();
  for (const [s, { title }] of questionnaire.sections.entries()) {
    const at = `/questionnaire/sections/${s}/title`;
    errors.refuse(title.trim() === '', at, 'Give the section a title.', 'required');
  }
  for (const { question, at } of placed(questionnaire)) refuseUnfinished(errors, question, at);
  errors.throwAny('The questionnaire is not finished.');
}

function refuseUnfinished(errors: InputErrors, { text, type, options = [], steps }: Question, at: string): void {
  errors.refuse(text.trim().length < LEAST_TEXT, `${at}/text`, 'Write the question.', 'minLength', { min: LEAST_TEXT });
  const given = options.filter((option) => option.trim() !== '');
  errors.refuse(
    isChoice(type) && (given.length < 2 || given.length < options.length),
    `${at}/options`,
    'Give at least two options to choose from, and words for each.',
    'arrayMinSize',
    { min: 2 },
  );
  errors.refuse(new Set(given).size < given.length, `${at}/options`, 'The same option occurs twice.', 'duplicate');
  errors.refuse(type === 'scale' && steps === undefined, `${at}/steps`, 'A scale has 2 to 10 steps.', 'between', {
    min: FEWEST_STEPS,
    max: MOST_STEPS,
  });
}

/** What does not stop a publication but should be thought about. */
export interface Warning {
  pointer: string;
  nl: string;
  en: string;
}

const PRICE =
  /\b(prijs|prijzen|tarief|tarieven|uurtarief|offerte|kostprijs|price|prices|rate|rates|quote|quotation)\b/i;
const CONFIDENTIAL =
  /\b(bedrijfsgeheim\w*|vertrouwelijk\w*|klantenlijst\w*|jaarrekening\w*|marge|marges|trade secret\w*|confidential|margin|margins|customer list\w*)\b/i;

/** What firms are asked to leave out is not asked for: `geen namen of prijzen`. */
const LEFT_OUT = /\b(geen|zonder|no|without|leave out)\s+(\p{L}+,?\s+(en|of|and|or)\s+)*\p{L}+/giu;

/** Questions for prices or for confidential data: a consultation is no tender, and what is asked may have to be shared. */
export function warningsOf(questionnaire: Questionnaire): Warning[] {
  return questionnaire.sections.flatMap((section, s) =>
    section.questions.flatMap(({ text, guidance = '' }, q) => {
      const pointer = `/questionnaire/sections/${s}/questions/${q}/text`;
      const asked = `${text} ${guidance}`.replaceAll(LEFT_OUT, '');
      const warnings: Warning[] = [];
      if (PRICE.test(asked)) {
        warnings.push({
          pointer,
          nl: 'U vraagt naar prijzen. Een marktconsultatie is geen aanbesteding: vraag liever wat de kosten bepaalt.',
          en: 'You ask for prices. A consultation is no tender: rather ask what drives the costs.',
        });
      }
      if (CONFIDENTIAL.test(asked)) {
        warnings.push({
          pointer,
          nl: 'U vraagt naar vertrouwelijke gegevens. Vraag ze alleen als u ze echt nodig hebt.',
          en: 'You ask for confidential data. Ask for it only when you really need it.',
        });
      }
      return warnings;
    }),
  );
}
