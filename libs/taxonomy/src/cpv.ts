import { cpvIndex, cpvLabels, cpvTable } from './cpv-table.js';
import type { CpvLevel, CpvRow } from './cpv-table.js';
import { labelLanguage } from './label-language.js';
import { isArticle77Code } from './social-services.js';
import { lowerBound, prefixRange } from './sorted.js';

const WRITTEN = /^(\d{8})(?:\s*-\s*(\d))?$/;

/** One code of CPV 2008. */
export class CpvCode {
  /** 8 digits. */
  readonly code: string;
  readonly checkDigit: string;
  readonly level: CpvLevel;
  /** The nearest broader code; undefined for a division. */
  readonly parent: string | undefined;

  constructor(row: CpvRow) {
    this.code = row.code;
    this.checkDigit = row.checkDigit;
    this.level = row.level;
    this.parent = row.parent;
  }

  /** What the code stands for, in one of the EU's languages (English for any other). */
  label(language: string): string {
    return cpvLabels(labelLanguage(language))[lowerBound(cpvTable().codes, this.code)] ?? '';
  }
}

/** The digits that say something: `90910000` gives `9091`, `30000000` gives `30`. Narrower codes begin with them. */
export function cpvPrefix(code: string): string {
  return code.slice(0, 2) + code.slice(2).replace(/0+$/, '');
}

/**
 * The Common Procurement Vocabulary (Regulation (EC) 213/2008): 9,454 codes, labels in the languages of the EU.
 * Nothing is read from disk before it is asked for, and a language only when a label in it is.
 */
export class Cpv {
  /**
   * `90910000-9` and ` 90910000 ` become `90910000`. Undefined for what is not written as a CPV code and for a wrong
   * check digit. The code need not exist: notices hold codes of older versions, whose check digit nobody can verify.
   */
  normalise(text: string): string | undefined {
    const [, code, digit] = WRITTEN.exec(text.trim()) ?? [];
    if (code === undefined) return undefined;
    const known = rowOf(code);
    return digit === undefined || known === undefined || known.checkDigit === digit ? code : undefined;
  }

  /** The code as written with or without its check digit; undefined when it does not exist. */
  find(text: string): CpvCode | undefined {
    const code = this.normalise(text);
    const row = code === undefined ? undefined : rowOf(code);
    return row && new CpvCode(row);
  }

  /** The label of a code; undefined when it does not exist. */
  label(code: string, language: string): string | undefined {
    return this.find(code)?.label(language);
  }

  /** From the division down to the code itself; empty when the code does not exist. */
  path(code: string): CpvCode[] {
    const path: CpvCode[] = [];
    for (let at = this.find(code); at; at = at.parent === undefined ? undefined : this.find(at.parent))
      path.unshift(at);
    return path;
  }

  /** The 45 divisions, ascending. */
  divisions(): CpvCode[] {
    return cpvTable()
      .rows.filter(({ level }) => level === 'division')
      .map((row) => new CpvCode(row));
  }

  /** The codes right below a code, ascending. */
  children(code: string): CpvCode[] {
    const own = this.find(code);
    return own ? this.byPrefix(cpvPrefix(own.code)).filter(({ parent }) => parent === own.code) : [];
  }

  /** The codes whose digits begin with a prefix of 1 to 8 digits, ascending; empty for anything else. */
  byPrefix(prefix: string): CpvCode[] {
    if (!/^\d{1,8}$/.test(prefix)) return [];
    const { codes, rows } = cpvTable();
    return rows.slice(...prefixRange(codes, prefix)).map((row) => new CpvCode(row));
  }

  /**
   * The codes whose label in this language fits best, best first, at most `limit`: by the beginnings of words, one
   * typo forgiven. Two or more digits are read as the beginning of a code.
   */
  search(text: string, language: string, limit = 20): CpvCode[] {
    const digits = /^\d{2,8}/.exec(text.trim())?.[0];
    if (digits !== undefined && /^\d{2,8}(\s*-\s*\d?)?$/.test(text.trim()))
      return this.byPrefix(digits).slice(0, Math.max(0, limit));
    const found = cpvIndex(labelLanguage(language)).search(text, limit);
    return found.flatMap((number) => cpvTable().rows[number] ?? []).map((row) => new CpvCode(row));
  }

  /** Is this one of the codes of art. 77 of Directive 2014/24/EU, for which a contract may be reserved? */
  isSocialService(code: string): boolean {
    const known = this.find(code);
    return known !== undefined && isArticle77Code(known.code);
  }
}

function rowOf(code: string): CpvRow | undefined {
  const { codes, rows } = cpvTable();
  const at = lowerBound(codes, code);
  return codes[at] === code ? rows[at] : undefined;
}
