import type { FieldProblem, Problem } from '../api/problem.js';
import type { Faults } from '../words/faults.js';

/** What a field is called. */
export interface FieldWords {
  label: string;
  /** What is wrong and how to mend it, where the usual words for a fault would not help here. */
  wrong?: string;
}

/** The fields of a form by path (`lots.0.title`, or `lots.*.title` for every lot), in the order of the screen. */
export type Fields = Readonly<Record<string, FieldWords>>;

/** One line of the error summary. Without a path there is no field to go to. */
export interface FormProblem {
  path?: string;
  text: string;
  /** The language, where it is not that of the reader. */
  lang?: 'en';
}

/** `#/lots/0/title` or `/lots/0/title` → `lots.0.title`; the name of a parameter stays. (RFC 6901) */
export function pointerToPath(pointer: string): string {
  if (!/^#?\//.test(pointer)) return pointer.replace(/^#/, '');
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** The words of the field at a path, where the form has it; else those of the list or object that it belongs to. */
function fieldAt(path: string, fields: Fields): { path: string; words: FieldWords; order: number } | undefined {
  const names = Object.keys(fields);
  for (let inside = path; inside; inside = inside.includes('.') ? inside.slice(0, inside.lastIndexOf('.')) : '') {
    const order = names.findIndex((name) => matches(name, inside));
    const words = fields[names[order] ?? ''];
    if (words) return { path: inside, words, order };
  }
  return undefined;
}

function matches(name: string, path: string): boolean {
  const [wanted, given] = [name.split('.'), path.split('.')];
  return wanted.length === given.length && wanted.every((part, at) => part === given[at] || part === '*');
}

interface ProblemWords {
  /** Words for the problem as a whole, for where the API names no field. */
  general: string;
  /** Words for each fault of a field. */
  faults: Faults;
}

/**
 * What an API says of a form, as lines in the order of the screen, one a field. Faults of fields that the form does not
 * have come last and without a link; none is left out.
 */
export function formProblems(problem: Problem, fields: Fields, words: ProblemWords): FormProblem[] {
  if (problem.errors.length === 0) return [{ text: words.general }];
  const found = problem.errors.map((error) => ({ error, field: fieldAt(pointerToPath(error.pointer), fields) }));
  const known = new Map<string, { text: string; order: number }>();
  for (const { error, field } of found) {
    if (!field || known.has(field.path)) continue;
    known.set(field.path, { text: faultText(error, field.words, words.faults), order: field.order });
  }
  const ordered = [...known].sort(
    ([one, { order: first }], [other, { order: second }]) =>
      first - second || one.localeCompare(other, 'en', { numeric: true }),
  );
  return [
    ...ordered.map(([path, { text }]) => ({ path, text })),
    ...found.filter(({ field }) => !field).map(({ error }) => ({ text: error.message, lang: 'en' as const })),
  ];
}

/** Faults that the words of a field, which say what is missing, would tell wrongly. */
const SAID_BY_FAULT: ReadonlySet<string> = new Set<FieldProblem['code']>(['quotesConfidential', 'maxLength']);

function faultText({ code, params, message }: FieldProblem, { label, wrong }: FieldWords, faults: Faults): string {
  if (wrong && !SAID_BY_FAULT.has(code)) return wrong;
  const words = faults[code] as Faults[FieldProblem['code']] | undefined;
  return words ? words(label, params ?? {}) : message;
}

/** Faults that the form itself found, as lines in the order of the screen. */
export function ownProblems(errors: Readonly<Record<string, unknown>>, fields: Fields): FormProblem[] {
  return Object.entries(errors)
    .filter(([, text]) => typeof text === 'string' && text)
    .map(([path, text]) => ({ path, text: String(text), order: fieldAt(path, fields)?.order ?? Infinity }))
    .sort((one, other) => one.order - other.order)
    .map(({ path, text }) => ({ path, text }));
}

/** The id of a field in the page. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`;
