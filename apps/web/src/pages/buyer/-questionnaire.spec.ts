import * as fc from 'fast-check';
import {
  isAskable,
  moved,
  movedSection,
  newId,
  ofType,
  type Question,
  QUESTION_TYPES,
  type Questionnaire,
  questionsOf,
  withNewQuestion,
  withoutQuestion,
  withSuggested,
} from './-questionnaire.js';

const text = (id: string): Question => ({ id, type: 'text', text: `Vraag ${id}`, required: true });

/** Sections with so many questions. */
const sizes = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });

function questionnaire(counts: readonly number[]): Questionnaire {
  return {
    sections: counts.map((count, s) => ({
      title: `Deel ${s}`,
      questions: Array.from({ length: count }, (_, q) => text(`s${s}q${q}`)),
    })),
  };
}

const ids = (all: Questionnaire) => questionsOf(all).map(({ id }) => id);

describe('A questionnaire in the editor', () => {
  it('loses no question when one moves, and moving back restores the order', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (counts, seed, by) => {
        const all = questionnaire(counts);
        const places = counts.flatMap((count, section) =>
          Array.from({ length: count }, (_, question) => ({ section, question })),
        );
        const from = places[seed % Math.max(1, places.length)];
        if (!from) return;
        const there = moved(all, from, by);
        expect(ids(there.all).toSorted()).toEqual(ids(all).toSorted());
        const isMoved = JSON.stringify(there.to) !== JSON.stringify(from);
        const back = moved(there.all, there.to, by === 1 ? -1 : 1);
        expect(isMoved ? back.all : there.all).toEqual(all);
      }),
    );
  });

  it('gives an id that no question has', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9 })), (numbers) => {
        const all = { sections: [{ title: 'x', questions: numbers.map((number) => text(`q${number}`)) }] };
        expect(ids(all)).not.toContain(newId(all));
      }),
    );
  });

  it('puts back what was taken away', () => {
    const all = questionnaire([2, 3]);
    const place = { section: 1, question: 1 };
    expect(withNewQuestion(withoutQuestion(all, place), place, text('s1q1'))).toEqual(all);
  });

  it('moves a section, and not past the ends', () => {
    const all = questionnaire([1, 2]);
    expect(movedSection(all, 0, 1).sections.map(({ title }) => title)).toEqual(['Deel 1', 'Deel 0']);
    expect(movedSection(all, 0, -1)).toEqual(all);
    expect(movedSection(all, 1, 1)).toEqual(all);
  });

  it('keeps the words of a question whose type changes, and nothing of the old type', () => {
    const choice: Question = { ...text('a'), type: 'choice', options: ['ja', 'nee'], guidance: 'Kies.' };
    for (const type of QUESTION_TYPES) {
      const now = ofType(choice, type);
      expect(now).toMatchObject({ id: 'a', type, text: 'Vraag a', guidance: 'Kies.', required: true });
      expect(isAskable(now)).toBe(type !== 'choice' && type !== 'multiple-choice');
    }
  });

  it('takes suggested questions once, each under its subject', () => {
    const library = questionnaire([2, 2]);
    const once = withSuggested({ sections: [] }, library, new Set(['s0q1', 's1q0']));
    expect(ids(once)).toEqual(['s0q1', 's1q0']);
    const twice = withSuggested(once, library, new Set(['s0q0', 's0q1']));
    expect(ids(twice)).toEqual(['s0q1', 's0q0', 's1q0']);
    expect(twice.sections.map(({ title }) => title)).toEqual(['Deel 0', 'Deel 1']);
  });
});
