import * as fc from 'fast-check';
import type { AnswerContent, QuestionAnswer } from '../src/questionnaire/answer.js';
import {
  type Question,
  QUESTION_TYPES,
  type Questionnaire,
  type QuestionType,
} from '../src/questionnaire/questionnaire.js';

const COLOURS = ['rood', 'groen', 'blauw'];

/** A required question of each type, called after it. */
export const QUESTION_OF: Readonly<Record<QuestionType, Question>> = {
  text: { id: 'text', type: 'text', text: 'Hoe pakt u dit aan?', required: true, maxWords: 5 },
  choice: { id: 'choice', type: 'choice', text: 'Welke kleur?', required: true, options: COLOURS },
  'multiple-choice': {
    id: 'multiple-choice',
    type: 'multiple-choice',
    text: 'Welke kleuren?',
    required: true,
    options: COLOURS,
  },
  number: { id: 'number', type: 'number', text: 'Met hoeveel mensen?', required: true, unit: 'fte' },
  scale: { id: 'scale', type: 'scale', text: 'Hoe haalbaar is dit?', required: true, steps: 5 },
  date: { id: 'date', type: 'date', text: 'Vanaf wanneer?', required: true },
  file: { id: 'file', type: 'file', text: 'Een voorbeeld', required: true, maxFiles: 2 },
};

export const QUESTIONNAIRE: Questionnaire = {
  sections: [{ title: 'Vragen', questions: QUESTION_TYPES.map((type) => QUESTION_OF[type]) }],
};

/** Any right value for a question of each type above. */
export const aValueOf: Readonly<Record<QuestionType, fc.Arbitrary<QuestionAnswer['value']>>> = {
  text: fc.array(fc.stringMatching(/^\S{1,12}$/), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  choice: fc.constantFrom(...COLOURS),
  'multiple-choice': fc.subarray(COLOURS, { minLength: 1 }),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  scale: fc.integer({ min: 1, max: 5 }),
  date: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  file: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 2 }),
};

/** A whole answer with a right value for each question. */
export const aComplete: fc.Arbitrary<AnswerContent> = fc.record(aValueOf).map((values) => ({
  answers: QUESTION_TYPES.map((questionId) => ({ questionId, value: values[questionId], confidential: false })),
}));
