import type { DomainError } from '@schakel/platform';
import * as fc from 'fast-check';
import { aComplete, aValueOf, QUESTIONNAIRE } from '../../test/questionnaires.js';
import type { AnswerContent, QuestionAnswer } from './answer.js';
import { assertDraft } from './draft.js';
import { QUESTION_TYPES } from './questionnaire.js';

/** What is wrong, as `pointer code`. */
const wrong = (content: AnswerContent) => {
  try {
    assertDraft(QUESTIONNAIRE, content);
    return [];
  } catch (error) {
    return (error as DomainError).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};
const answer = (questionId: string, value: QuestionAnswer['value']) => ({ questionId, value, confidential: false });

describe('A draft', () => {
  it('may have any gaps: each part of an answer is one', () => {
    fc.assert(
      fc.property(aComplete, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), ({ answers }, kept) => {
        expect(wrong({ answers: answers.filter((_, at) => kept[at]) })).toEqual([]);
      }),
    );
  });

  it('keeps a text of any length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), (text) =>
        expect(wrong({ answers: [answer('text', text)] })).toEqual([]),
      ),
    );
  });

  it('keeps what is to become confidential before the reason is there', () => {
    for (const type of QUESTION_TYPES)
      fc.assert(
        fc.property(aValueOf[type], fc.constantFrom(undefined, ''), (value, confidentialReason) => {
          expect(wrong({ answers: [{ ...answer(type, value), confidential: true, confidentialReason }] })).toEqual([]);
        }),
      );
  });

  it.each([
    ['text', ''],
    ['choice', ''],
    ['multiple-choice', []],
    ['number', ''],
    ['number', '12,'],
    ['number', 'ongeveer 12'],
    ['scale', ''],
    ['date', ''],
    ['date', '1 maa'],
    ['date', '2027-02-31'],
    ['file', []],
  ] as const)('keeps a question that was begun: %s %j', (type, value) => {
    expect(wrong({ answers: [answer(type, value as QuestionAnswer['value'])] })).toEqual([]);
  });

  it.each([
    ['text', 7, 'isString'],
    ['text', ['x'], 'isString'],
    ['choice', 'paars', 'isIn'],
    ['choice', 1, 'isIn'],
    ['multiple-choice', '', 'isIn'],
    ['multiple-choice', ['rood', 'paars'], 'isIn'],
    ['number', 'x'.repeat(101), 'isNumber'],
    ['number', ['1'], 'isNumber'],
    ['scale', '3', 'between'],
    ['scale', 6, 'between'],
    ['date', 20270301, 'day'],
    ['date', 'x'.repeat(101), 'day'],
    ['file', '', 'isArray'],
    ['file', ['a', 'b', 'c'], 'arrayMaxSize'],
  ] as const)('refuses what can never become an answer: %s %j', (type, value, code) => {
    expect(wrong({ answers: [answer(type, value as QuestionAnswer['value'])] })).toEqual([`/answers/0/value ${code}`]);
  });

  it('answers questions that are asked, each once', () => {
    const answers = [answer('text', 'een'), answer('text', 'twee'), answer('onbekend', 'x')];
    expect(wrong({ answers })).toEqual(['/answers/1/questionId duplicate', '/answers/2/questionId unknownQuestion']);
  });
});
