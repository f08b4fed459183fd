import type { DomainError } from '@schakel/platform';
import * as fc from 'fast-check';
import { aComplete, aValueOf, QUESTION_OF, QUESTIONNAIRE } from '../../test/questionnaires.js';
import { type AnswerContent, assertComplete, type QuestionAnswer } from './answer.js';
import { type Question, QUESTION_TYPES } from './questionnaire.js';

/** What is wrong, as `pointer code`. */
const wrong = (content: AnswerContent, questions?: Question[]) => {
  const questionnaire = questions ? { sections: [{ title: 'Vragen', questions }] } : QUESTIONNAIRE;
  try {
    assertComplete(questionnaire, content);
    return [];
  } catch (error) {
    return (error as DomainError).errors.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};
const answer = (questionId: string, value: QuestionAnswer['value'], more: Partial<QuestionAnswer> = {}) => ({
  questionId,
  value,
  confidential: false,
  ...more,
});
const only = (type: keyof typeof QUESTION_OF, value: QuestionAnswer['value']) =>
  wrong({ answers: [answer(type, value)] }, [{ ...QUESTION_OF[type], required: false }]);

describe('An answer that is handed in', () => {
  it('is right when each question has a value of its kind', () => {
    fc.assert(fc.property(aComplete, (content) => expect(wrong(content)).toEqual([])));
  });

  it.each(QUESTION_TYPES)('misses a required question that nothing or a blank answers: %s', (type) => {
    const blank = type === 'multiple-choice' || type === 'file' ? [] : type === 'text' ? ' \n ' : undefined;
    const content = { answers: blank === undefined ? [] : [answer(type, blank)] };
    expect(wrong(content, [QUESTION_OF[type]])).toEqual([`/answers/${type} required`]);
  });

  it('takes every value of its kind', () => {
    for (const type of QUESTION_TYPES)
      fc.assert(fc.property(aValueOf[type], (value) => expect(only(type, value)).toEqual([])));
  });

  it.each([
    ['text', 7, 'isString'],
    ['choice', 'paars', 'isIn'],
    ['choice', '', 'isIn'],
    ['choice', ['rood'], 'isIn'],
    ['multiple-choice', 'rood', 'isIn'],
    ['multiple-choice', ['rood', 'rood'], 'isIn'],
    ['multiple-choice', ['rood', 'paars'], 'isIn'],
    ['number', '7', 'isNumber'],
    ['number', '', 'isNumber'],
    ['scale', 0, 'between'],
    ['scale', 6, 'between'],
    ['scale', 2.5, 'between'],
    ['scale', '', 'between'],
    ['date', '1 maart', 'day'],
    ['date', '2027-02-31', 'day'],
    ['date', '', 'day'],
    ['file', 'een.pdf', 'isArray'],
    ['file', ['a', 'a'], 'isArray'],
    ['file', ['a', 'b', 'c'], 'arrayMaxSize'],
  ] as const)('refuses for %s: %j', (type, value, code) => {
    expect(only(type, value as QuestionAnswer['value'])).toEqual([`/answers/0/value ${code}`]);
  });

  it('counts words between spaces and line ends, and names the question that got too many', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé-]{1,8}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n', '  \t'), fc.integer({ min: 1, max: 60 }), (some, gap, maxWords) => {
        const questions = [{ ...QUESTION_OF.text, maxWords }];
        const refused = wrong({ answers: [answer('text', ` ${some.join(gap)} `)] }, questions);
        expect(refused).toEqual(some.length > maxWords ? ['/answers/0/value maxWords'] : []);
      }),
    );
    expect(() => assertComplete(QUESTIONNAIRE, { answers: [answer('text', 'een twee drie vier vijf zes')] })).toThrow(
      expect.objectContaining({
        errors: expect.arrayContaining([
          expect.objectContaining({
            message: expect.stringContaining(QUESTION_OF.text.text),
            params: { max: 5, given: 6 },
          }),
        ]),
      }) as Error,
    );
  });

  it('says why something is confidential, of whatever kind', () => {
    for (const type of QUESTION_TYPES)
      fc.assert(
        fc.property(aValueOf[type], fc.constantFrom(undefined, '', '  '), (value, confidentialReason) => {
          const questions = [QUESTION_OF[type]];
          const secret = answer(type, value, { confidential: true, confidentialReason });
          expect(wrong({ answers: [secret] }, questions)).toEqual(['/answers/0/confidentialReason required']);
          const reasoned = { ...secret, confidentialReason: 'Onze werkwijze.' };
          expect(wrong({ answers: [reasoned] }, questions)).toEqual([]);
        }),
      );
  });

  it('tells everything that is wrong at once', () => {
    const given = [
      answer('text', 'een twee drie vier vijf zes', { confidential: true }),
      answer('onbekend', 'x'),
      answer('scale', 9),
      answer('scale', 3),
    ];
    expect(wrong({ answers: given }, [QUESTION_OF.text, QUESTION_OF.scale, QUESTION_OF.date])).toEqual([
      '/answers/0/value maxWords',
      '/answers/1/questionId unknownQuestion',
      '/answers/2/value between',
      '/answers/3/questionId duplicate',
      '/answers/0/confidentialReason required',
      '/answers/date required',
    ]);
  });
});
