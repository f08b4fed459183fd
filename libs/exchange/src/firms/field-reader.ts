import type { FieldProblem, LookUp } from './firm-record.js';

/** What a text may be. */
export interface TextRule {
  /** Characters at most. */
  max: number;
  required?: boolean;
  /** May it have several lines? */
  lines?: boolean;
  /** What it has to look like, and how to say so. */
  pattern?: { like: RegExp; says: string };
}

/** What a number may be, both ends included. */
export interface NumberRule {
  min: number;
  max: number;
  whole?: boolean;
}

const CONTROL = /[\p{Cc}\p{Cs}]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\n\t]|\p{Cs}/u;
/** Overrides and isolates of writing direction make a text show otherwise than it reads. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;
const ZERO_WIDTH = /[\u200B\u2060\uFEFF]/g;

/** Reads the fields of one record and collects everything that is wrong with them. */
export class FieldReader {
  readonly problems: FieldProblem[] = [];

  fail(field: string, reason: string): undefined {
    this.problems.push({ field, reason });
    return undefined;
  }

  /** A trimmed text in NFC; undefined where missing, empty or wrong. */
  text(value: unknown, field: string, rule: TextRule): string | undefined {
    if (value !== undefined && value !== null && typeof value !== 'string') return this.fail(field, 'must be a text');
    const text = (value ?? '').replace(/\r\n?/g, '\n').replace(ZERO_WIDTH, '').normalize('NFC').trim();
    if (!text) return rule.required ? this.fail(field, 'is required') : undefined;
    if ((rule.lines ? CONTROL_BUT_LINES : CONTROL).test(text)) return this.fail(field, 'holds control characters');
    if (DIRECTION.test(text)) return this.fail(field, 'holds characters that change the writing direction');
    if (text.length > rule.max) return this.fail(field, `is longer than ${rule.max} characters`);
    if (rule.pattern && !rule.pattern.like.test(text)) return this.fail(field, rule.pattern.says);
    return text;
  }

  /** The text, unless the look-up has a reason against it. */
  checked(field: string, text: string | undefined, lookUp: LookUp | undefined): string | undefined {
    const reason = text === undefined ? undefined : lookUp?.(text);
    return reason === undefined ? text : this.fail(field, reason);
  }

  /** A number within the rule; undefined where missing or wrong. */
  number(value: unknown, field: string, rule: NumberRule): number | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.fail(field, 'must be a number');
    if (rule.whole && !Number.isInteger(value)) return this.fail(field, 'must be a whole number');
    if (value < rule.min || value > rule.max) return this.fail(field, `must be from ${rule.min} to ${rule.max}`);
    return value + 0;
  }

  /** A calendar day from 1900 to 2100, `YYYY-MM-DD`. */
  day(value: unknown, field: string): string | undefined {
    const says = 'must be a date like 2027-01-31';
    const text = this.text(value, field, { max: 40, pattern: { like: /^(19|20)\d{2}-\d{2}-\d{2}$/, says } });
    if (!text) return undefined;
    const date = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
      return this.fail(field, 'is not a day of the calendar');
    }
    return text;
  }

  /** A list of at most `max` items; [] where missing or wrong. */
  list(value: unknown, field: string, max: number): unknown[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.fail(field, 'must be a list');
      return [];
    }
    if (value.length > max) {
      this.fail(field, `has more than ${max} items`);
      return [];
    }
    return value;
  }

  /** An object as a map of its own fields, so that no name is special; undefined where missing or wrong. */
  object(value: unknown, field: string): Map<string, unknown> | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return this.fail(field, 'must be an object');
    return new Map(Object.entries(value));
  }
}

/** The fields of an object that are not among the known ones. */
export function unknownFields(
  fields: ReadonlyMap<string, unknown>,
  known: readonly string[],
  path = '',
): FieldProblem[] {
  const reason = 'is not a known field; it was not read';
  const names = [...fields.keys()].filter((name) => !known.includes(name)).slice(0, 20);
  return names.map((name) => ({ field: path + name.slice(0, 60), reason }));
}
