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

export function questionsOf(questionnaire: Questionnaire): Question[] {
  return questionnaire.sections.flatMap((section) => section.questions);
}

/** Does it ask anything? */
export function hasQuestions(questionnaire: Questionnaire): boolean {
  return questionsOf(questionnaire).length > 0;
}

/** @throws DomainError `invalid-input` with everything that is not right */
export function assertQuestionnaire(questionnaire: Questionnaire): void {
  const errors = new InputErrors();
  const seen = new Set<string>();
  for (const [s, section] of questionnaire.sections.entries()) {
    for (const [q, question] of section.questions.entries()) {
      const at = `/questionnaire/sections/${s}/questions/${q}`;
      errors.refuse(seen.has(question.id), `${at}/id`, `The id ${question.id} occurs twice.`, 'duplicate');
      seen.add(question.id);
      checkShape(errors, question, at);
    }
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

/** Choices have options, scales have steps, files a number of them; others have none of these. */
function checkShape(errors: InputErrors, question: Question, at: string): void {
  const choice = question.type === 'choice' || question.type === 'multiple-choice';
  errors.refuse(
    choice && (question.options?.length ?? 0) < 2,
    `${at}/options`,
    'Give at least two options to choose from.',
    'arrayMinSize',
    { min: 2 },
  );
  errors.refuse(
    choice && new Set(question.options).size !== (question.options?.length ?? 0),
    `${at}/options`,
    'The same option occurs twice.',
    'duplicate',
  );
  errors.refuse(
    !choice && question.options !== undefined,
    `${at}/options`,
    'Only choices have options.',
    'unknownField',
  );
  errors.refuse(
    question.type === 'scale' && !(question.steps && question.steps >= 2 && question.steps <= 10),
    `${at}/steps`,
    'A scale has 2 to 10 steps.',
    'between',
    { min: 2, max: 10 },
  );
  errors.refuse(
    question.type !== 'file' && question.maxFiles !== undefined,
    `${at}/maxFiles`,
    'Only questions for files have this.',
    'unknownField',
  );
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

/** Questions for prices or for confidential data: a consultation is no tender, and what is asked may have to be shared. */
export function warningsOf(questionnaire: Questionnaire): Warning[] {
  return questionnaire.sections.flatMap((section, s) =>
    section.questions.flatMap(({ text, guidance = '' }, q) => {
      const pointer = `/questionnaire/sections/${s}/questions/${q}/text`;
      const asked = `${text} ${guidance}`;
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
