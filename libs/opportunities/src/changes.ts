import { canonicalJson } from '@schakel/platform';

/** One field that a change touched; `null` where there was or is nothing. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** What differs between two versions, field by field, in the order of `fields`. */
export function changesBetween<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): FieldChange[] {
  return fields
    .filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}
