import { csvText } from '@schakel/platform';

/** What a cell may hold; the values of a list are separated by `|`. */
export type Cell = string | number | boolean | null | readonly string[];

/**
 * A line of CSV as RFC 4180 writes it, with its line end. Text that a spreadsheet would take for a formula gets a `'` in
 * front; numbers do not.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string' && !Array.isArray(cell)) return String(cell);
  return csvText(typeof cell === 'string' ? cell : cell.join('|'));
}
