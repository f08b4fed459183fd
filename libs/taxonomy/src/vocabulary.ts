import { invalid } from '@schakel/platform';
import { nearestSpelling } from './typo.js';

/** One word of a vocabulary: a code that never changes, and labels that may. */
export interface Term {
  readonly code: string;
  readonly nl: string;
  readonly en: string;
}

/** A fixed list of codes with Dutch and English labels. */
export class Vocabulary<T extends Term> {
  readonly codes: readonly T['code'][];
  private readonly byCode: ReadonlyMap<string, T>;

  /** `what` is what a code stands for, in English, for error messages: `certificate`. */
  constructor(
    readonly what: string,
    readonly terms: readonly T[],
  ) {
    this.codes = terms.map(({ code }) => code);
    this.byCode = new Map(terms.map((term) => [term.code, term]));
  }

  has(code: string): code is T['code'] {
    return this.byCode.has(code);
  }

  find(code: string): T | undefined {
    return this.byCode.get(code);
  }

  /** The label in Dutch for `nl`, `nl-BE` and the like, in English for any other language. */
  label(code: string, language: string): string | undefined {
    const term = this.byCode.get(code);
    return /^nl\b/i.test(language) ? term?.nl : term?.en;
  }

  /** The code itself, when it is one; throws `invalid-input` at the pointer, with the nearest code or all of them. */
  assert(code: string, pointer: string): T['code'] {
    if (this.has(code)) return code;
    const meant = this.codeMeantBy(code);
    const fix = meant === undefined ? `Use one of: ${this.codes.join(', ')}.` : `Did you mean ${meant}?`;
    throw invalid(pointer, `"${code.slice(0, 40)}" is not the code of a ${this.what}. ${fix}`, 'unknownCode', {
      given: code.slice(0, 40),
      ...(meant === undefined ? {} : { meant }),
    });
  }

  private codeMeantBy(text: string): T['code'] | undefined {
    const name = text.trim().toLowerCase();
    if (name.length < 2) return undefined;
    const labelled = this.terms.find(({ nl, en }) => [nl, en].some((label) => label.toLowerCase().startsWith(name)));
    return labelled?.code ?? nearestSpelling(name.replace(/[\s_]+/g, '-'), this.codes);
  }
}
