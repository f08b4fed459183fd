import type { FieldCode, FieldProblem } from '../api/problem.js';

/** What is wrong with a field, by the code of the API: its name and the parameters of the code make a sentence. */
export type Faults = Readonly<
  Record<FieldCode, (field: string, params: NonNullable<FieldProblem['params']>) => string>
>;

/** Parameters as a part of a sentence. */
export const asText = (value: string | number | readonly string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');
