import type { Cell } from './csv-line.js';

/** A column of a dataset: the same in CSV and in JSON. */
export interface Column<T> {
  name: string;
  /** What it holds, for people. */
  nl: string;
  en: string;
  of(record: T): Cell;
}

/** A record as JSON: its columns by name. */
export function toJson<T>(columns: readonly Column<T>[], record: T): Record<string, Cell> {
  return Object.fromEntries(columns.map((column) => [column.name, column.of(record)]));
}
