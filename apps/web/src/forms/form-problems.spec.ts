import fc from 'fast-check';
import { type FieldProblem, Problem } from '../api/problem.js';
import { nl } from '../words/nl/forms.js';
import { formProblems, ownProblems, pointerToPath } from './form-problems.js';

const FIELDS = {
  title: { label: 'Titel', wrong: 'Vul een titel in.' },
  'lots.*.title': { label: 'Naam van het perceel', wrong: 'Geef elk perceel een naam.' },
  cpv: { label: 'Soort werk', wrong: 'Kies een code die bestaat.' },
};
const WORDS = { general: 'Er klopt iets niet.', faults: nl.faults };
const at = (pointer: string, code: FieldProblem['code'] = 'invalid', params = {}): FieldProblem => ({
  pointer,
  code,
  params,
  message: `${pointer} is wrong`,
});
const problem = (...errors: FieldProblem[]) => new Problem('invalid-input', 400, 'The input is not valid', errors);

describe('What an API says of a form', () => {
  it('becomes lines in the order of the screen, each once', () => {
    const said = problem(at('/cpv/1'), at('/lots/10/title'), at('#/lots/2/title'), at('/cpv/0'), at('/title'));
    expect(formProblems(said, FIELDS, WORDS)).toEqual([
      { path: 'title', text: 'Vul een titel in.' },
      { path: 'lots.2.title', text: 'Geef elk perceel een naam.' },
      { path: 'lots.10.title', text: 'Geef elk perceel een naam.' },
      { path: 'cpv', text: 'Kies een code die bestaat.' },
    ]);
  });

  it('is never left out: what the form does not know stands last, in the language of the API', () => {
    const said = problem(at('/secret'), at('/title'));
    expect(formProblems(said, FIELDS, WORDS)).toEqual([
      { path: 'title', text: 'Vul een titel in.' },
      { text: '/secret is wrong', lang: 'en' },
    ]);
  });

  it('is told in our own words by the code of the fault', () => {
    const fields = { text: { label: 'Omschrijving', wrong: 'Beschrijf in minstens 20 tekens wat u nodig hebt.' } };
    expect(formProblems(problem(at('/text', 'maxLength', { max: 300 })), fields, WORDS)).toEqual([
      { path: 'text', text: 'Omschrijving: gebruik hooguit 300 tekens.' },
    ]);
  });

  it('is told as a whole where it names no field', () => {
    expect(formProblems(problem(), FIELDS, WORDS)).toEqual([{ text: 'Er klopt iets niet.' }]);
  });
});

describe('A JSON pointer', () => {
  it.each([
    ['/title', 'title'],
    ['#/lots/0/title', 'lots.0.title'],
    ['/a~1b/c~0d', 'a/b.c~d'],
    ['Idempotency-Key', 'Idempotency-Key'],
  ])('%s is the path %s', (pointer, path) => {
    expect(pointerToPath(pointer)).toBe(path);
  });

  it('leads to the path it was made from', () => {
    const name = fc.stringMatching(/^[a-z~/]{1,6}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
        const pointer = names.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        expect(pointerToPath(pointer)).toBe(names.join('.'));
      }),
    );
  });
});

describe('Faults that a form finds itself', () => {
  it('stand in the order of the screen too', () => {
    expect(ownProblems({ cpv: 'Kies werk.', title: 'Vul in.', other: null }, FIELDS)).toEqual([
      { path: 'title', text: 'Vul in.' },
      { path: 'cpv', text: 'Kies werk.' },
    ]);
  });
});
