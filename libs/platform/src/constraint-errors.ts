import type { ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { FIELD_CODES, type FieldCode, type FieldError, type FieldParameters } from './field-codes.js';

/** Constraints whose name does not say what is wrong. */
const RENAMED: Readonly<Record<string, FieldCode>> = {
  whitelistValidation: 'unknownField',
  isLength: 'length',
  arrayUnique: 'duplicate',
};

/** What the validator found wrong, as field errors with code and parameters. */
export function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    pointer,
    message: sentence(message),
    ...codeOf(error, constraint),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, pointer))];
}

/** The code is the name of the constraint, unless its decorator gives another in its context. */
function codeOf(error: ValidationError, constraint: string): { code?: FieldCode; params?: FieldParameters } {
  const context = error.contexts?.[constraint] as { code?: FieldCode } | undefined;
  const code = context?.code ?? RENAMED[constraint] ?? constraint;
  if (!Object.hasOwn(FIELD_CODES, code)) return {};
  const known = code as FieldCode;
  const params = parametersOf(error, constraint, FIELD_CODES[known]);
  return { code: known, ...(params ? { params } : {}) };
}

/** What the decorator was given: 3 and 300 of `@Length(3, 300)`. */
function parametersOf(
  { target, property }: ValidationError,
  constraint: string,
  names: readonly string[],
): FieldParameters | undefined {
  if (names.length === 0 || !target) return undefined;
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false);
  const rule = rules.find((each) => each.propertyName === property && (each.name ?? each.type) === constraint);
  const given = (rule?.constraints ?? []) as unknown[];
  const named = names.flatMap((name, at) => (given[at] === undefined ? [] : [[name, textsOf(given[at])]]));
  return named.length > 0 ? (Object.fromEntries(named) as FieldParameters) : undefined;
}

/** Values to choose from are told as texts. */
function textsOf(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String) : value;
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
