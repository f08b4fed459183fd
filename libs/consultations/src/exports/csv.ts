import type { Sheet, SheetCell } from './sheet.js';

/** So that Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A text that a spreadsheet program would take for a formula (OWASP, CSV injection), also in full-width characters. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180) for spreadsheet programs: in Dutch with semicolons and decimal commas, as Excel expects there,
 * in English with commas and points. A text that looks like a formula gets an apostrophe in front; a number never does.
 */
export function csv({ headings, rows }: Sheet, language: 'nl' | 'en'): string {
  const separator = language === 'nl' ? ';' : ',';
  const lines = [
    headings.map((heading) => quoted(harmless(heading))),
    ...rows.map((row) => row.map((cell) => field(cell, language))),
  ];
  return BYTE_ORDER_MARK + lines.map((fields) => `${fields.join(separator)}\r\n`).join('');
}

function field(cell: SheetCell, language: 'nl' | 'en'): string {
  switch (cell?.type) {
    case undefined:
      return '';
    case 'number':
      return language === 'nl' ? quoted(String(cell.value).replace('.', ',')) : String(cell.value);
    case 'day':
      return cell.value;
    case 'text':
      return quoted(harmless(cell.value));
  }
}

function harmless(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

function quoted(value: string): string {
  return /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
