import type { DomainError } from '@schakel/platform';
import { assertFinished, assertQuestionnaire, type Question, warningsOf } from './questionnaire.js';

const question = (part: Partial<Question>): Question => ({
  id: 'q1',
  type: 'text',
  text: 'Wat doet u?',
  required: true,
  ...part,
});

const asked = (...questions: Question[]) => ({ sections: [{ title: 'Uw firma', questions }] });

/** What is refused, by pointer. */
function refusals(check: () => void): string[] {
  try {
    check();
    return [];
  } catch (error) {
    return (error as DomainError).errors.map(({ pointer }) => pointer);
  }
}

const FIRST = '/questionnaire/sections/0/questions/0';

describe('A questionnaire that is being written', () => {
  it.each([
    ['has a question without words', question({ text: '' })],
    ['has a choice without options', question({ type: 'choice' })],
    ['has options that are empty or alike', question({ type: 'multiple-choice', options: ['', '', 'a', 'a'] })],
    ['has a scale without steps', question({ type: 'scale' })],
  ])('is kept when it %s, and not published', (_, unfinished) => {
    expect(refusals(() => assertQuestionnaire(asked(unfinished)))).toEqual([]);
    expect(refusals(() => assertFinished(asked(unfinished)))[0]).toContain(FIRST);
  });

  it('is not published with a section without a title', () => {
    const untitled = { sections: [{ title: ' ', questions: [question({})] }] };
    expect(refusals(() => assertQuestionnaire(untitled))).toEqual([]);
    expect(refusals(() => assertFinished(untitled))).toEqual(['/questionnaire/sections/0/title']);
  });

  it.each([
    ['the same id twice', [question({}), question({})], '/questionnaire/sections/0/questions/1/id'],
    ['options of a text', [question({ options: ['a', 'b'] })], `${FIRST}/options`],
    ['a number of files of a date', [question({ type: 'date', maxFiles: 2 })], `${FIRST}/maxFiles`],
    ['a scale of eleven', [question({ type: 'scale', steps: 11 })], `${FIRST}/steps`],
    ['sixty-one questions', Array.from({ length: 61 }, (_, at) => question({ id: `q${at}` })), '/questionnaire'],
  ])('is refused with %s', (_, questions, pointer) => {
    expect(refusals(() => assertQuestionnaire(asked(...questions)))).toEqual([pointer]);
  });

  it('is finished with all types filled in', () => {
    const all = asked(
      question({ id: 'a', maxWords: 100 }),
      question({ id: 'b', type: 'choice', options: ['ja', 'nee'] }),
      question({ id: 'c', type: 'multiple-choice', options: ['noord', 'zuid'] }),
      question({ id: 'd', type: 'number', unit: 'mensen' }),
      question({ id: 'e', type: 'scale', steps: 5 }),
      question({ id: 'f', type: 'date' }),
      question({ id: 'g', type: 'file', maxFiles: 2 }),
    );
    expect(refusals(() => assertFinished(all))).toEqual([]);
  });
});

describe('A question', () => {
  const warnings = (text: string, guidance = '') => warningsOf(asked(question({ text, guidance }))).length;

  it.each([
    ['Wat is uw uurtarief?', ''],
    ['What are your rates?', ''],
    ['Hoe werkt u?', 'Noem ook uw prijzen, zonder btw.'],
    ['Stuur uw laatste jaarrekening mee.', ''],
  ])('draws a warning when it asks for prices or what is confidential: %s %s', (text, guidance) => {
    expect(warnings(text, guidance)).toBe(1);
  });

  it.each([
    ['Hoe zou u dit werk aanpakken?', 'Beschrijf het in stappen. Vraag niet aan ons; noem geen prijzen.'],
    ['How would you do this?', 'Describe the steps. No names or prices please.'],
    ['Wat bepaalt de kosten?', ''],
  ])('draws none when it asks to leave them out, or for neither: %s %s', (text, guidance) => {
    expect(warnings(text, guidance)).toBe(0);
  });
});
