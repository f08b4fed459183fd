import {
  draftOf,
  gapsOf,
  handedInOf,
  type Question,
  type QuestionAnswer,
  questionAt,
  type Typed,
  typedOf,
  wordsIn,
} from './-typed.js';

const question = (type: Question['type'], more: Partial<Question> = {}): Question => ({
  id: type,
  type,
  text: 'Wat is uw antwoord?',
  required: true,
  ...more,
});
const QUESTIONS = [
  question('text', { maxWords: 4 }),
  question('choice', { options: ['rood', 'groen'] }),
  question('multiple-choice', { options: ['rood', 'groen'] }),
  question('number'),
  question('scale', { steps: 5 }),
  question('date'),
  question('file'),
];
const ANSWERS: QuestionAnswer[] = [
  { questionId: 'text', value: 'Met een team', confidential: true, confidentialReason: 'Onze werkwijze' },
  { questionId: 'choice', value: 'groen', confidential: false },
  { questionId: 'multiple-choice', value: ['rood'], confidential: false },
  { questionId: 'number', value: 1250.5, confidential: false },
  { questionId: 'scale', value: 4, confidential: false },
  { questionId: 'date', value: '2027-03-01', confidential: false },
  { questionId: 'file', value: ['a'], confidential: false },
];
const only = (type: Question['type'], value: Typed[string], more: Typed = {}): [Question, Typed] => [
  QUESTIONS.find(({ id }) => id === type)!,
  { [`${type}.value`]: value, ...more },
];

describe('What is typed as an answer', () => {
  it('comes back from a draft as it went there', () => {
    const typed = typedOf(QUESTIONS, ANSWERS);
    expect(typed['number.value']).toBe('1250,5');
    expect(typed['date.value']).toBe('1-3-2027');
    expect(draftOf(QUESTIONS, typed)).toEqual(ANSWERS);
    expect(handedInOf(QUESTIONS, typed)).toEqual(ANSWERS);
    expect(QUESTIONS.flatMap((each) => gapsOf(each, typed))).toEqual([]);
  });

  it('is handed in as the API writes it down', () => {
    const typed = typedOf(QUESTIONS, [{ ...ANSWERS[0]!, confidentialReason: ' Cafe\u0301 ' }]);
    expect(handedInOf(QUESTIONS, typed)).toMatchObject([{ confidentialReason: 'Caf\u00e9' }]);
  });

  it('is kept in a draft where it cannot be read yet, or has no words yet', () => {
    const typed = { 'number.value': 'tien', 'date.value': '1 maa', 'choice.confidential': true, 'text.reason': 'x' };
    expect(draftOf(QUESTIONS, typed)).toEqual([
      { questionId: 'text', value: '', confidential: false, confidentialReason: 'x' },
      { questionId: 'choice', value: '', confidential: true },
      { questionId: 'number', value: 'tien', confidential: false },
      { questionId: 'date', value: '1 maa', confidential: false },
    ]);
    expect(typedOf(QUESTIONS, draftOf(QUESTIONS, typed))).toMatchObject(typed);
    expect(handedInOf(QUESTIONS, typed).map(({ questionId }) => questionId)).toEqual(['number', 'date']);
  });

  it.each([
    ['text', 'een twee drie vier vijf', {}, ['words']],
    ['text', ' \n ', {}, ['required']],
    ['text', 'een', { 'text.confidential': true, 'text.reason': ' ' }, ['reason']],
    ['text', '', { 'text.confidential': true }, ['required']],
    ['number', 'tien', {}, ['number']],
    ['date', '31-2-2027', {}, ['date']],
    ['scale', '', {}, ['required']],
    ['file', [], {}, ['required']],
    ['multiple-choice', ['rood'], { 'multiple-choice.confidential': true }, ['reason']],
  ] as const)('has gaps: %s %j %j', (type, value, more, gaps) => {
    expect(gapsOf(...only(type, value, more))).toEqual(gaps);
  });

  it('has no gap where a question may stay open', () => {
    expect(gapsOf({ ...QUESTIONS[0]!, required: false }, {})).toEqual([]);
  });

  it('has as many words as the API counts', () => {
    expect(['', ' ', 'een', ' een\ntwee  drie\t', 'e-mail, hè?'].map(wordsIn)).toEqual([0, 0, 1, 3, 2]);
  });

  it('is found from what the API says of it', () => {
    expect(questionAt('/answers/1/value', ANSWERS)).toBe('choice');
    expect(questionAt('/answers/omvang', ANSWERS)).toBe('omvang');
    expect(questionAt('/answers/9/value', ANSWERS)).toBeUndefined();
    expect(questionAt('/title', ANSWERS)).toBeUndefined();
  });
});
