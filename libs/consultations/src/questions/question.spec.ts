import { assertMergeable, assertWorkable, questionState } from './question.js';

const NOW = '2026-11-24T09:00:00Z';
const aQuestion = (overrides: object = {}) => ({
  id: 'q1',
  publishedAt: null,
  returnedAt: null,
  mergedInto: null,
  ...overrides,
});
const refusal = (rule: () => void) => {
  try {
    rule();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('A question', () => {
  it.each([
    ['waiting', {}],
    ['merged', { mergedInto: 'q2' }],
    ['returned', { returnedAt: NOW }],
    ['published', { publishedAt: NOW }],
    ['published', { publishedAt: NOW, mergedInto: 'q2' }],
  ])('is %s', (state, given) => {
    expect(questionState(aQuestion(given))).toBe(state);
  });

  it('is worked on while it waits, merged or not', () => {
    expect(refusal(() => assertWorkable(aQuestion()))).toBeNull();
    expect(refusal(() => assertWorkable(aQuestion({ mergedInto: 'q2' })))).toBeNull();
    expect(refusal(() => assertWorkable(aQuestion({ returnedAt: NOW })))).toBe('illegal-transition');
    expect(refusal(() => assertWorkable(aQuestion({ publishedAt: NOW })))).toBe('illegal-transition');
  });

  it('is merged into another one that waits for an answer of its own, and never in a chain', () => {
    const into = (given: object) => aQuestion({ id: 'q2', ...given });
    expect(refusal(() => assertMergeable(aQuestion(), into({}), 0))).toBeNull();
    for (const state of [{ mergedInto: 'q3' }, { returnedAt: NOW }, { publishedAt: NOW }])
      expect(refusal(() => assertMergeable(aQuestion(), into(state), 0))).toBe('invalid-input');
    expect(refusal(() => assertMergeable(aQuestion(), into({}), 1))).toBe('invalid-input');
    expect(refusal(() => assertMergeable(aQuestion(), aQuestion(), 0))).toBe('invalid-input');
  });
});
