import { csvText } from '@schakel/platform';
import type { Sheet, SheetCell } from './sheet.js';

/** So that Excel reads UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV (RFC 4180) for spreadsheet programs: in Dutch with semicolons and decimal commas, as Excel expects there,
 * in English with commas and points. A text that looks like a formula gets an apostrophe in front; a number never does.
 */
export function csv({ headings, rows }: Sheet, language: 'nl' | 'en'): string {
  const separator = language === 'nl' ? ';' : ',';
  const lines = [
    headings.map((heading) => csvText(heading)),
    ...rows.map((row) => row.map((cell) => field(cell, language))),
  ];
  return BYTE_ORDER_MARK + lines.map((fields) => `${fields.join(separator)}\r\n`).join('');
}

function field(cell: SheetCell, language: 'nl' | 'en'): string {
  switch (cell?.type) {
    case undefined:
      return '';
    case 'number':
      return language === 'nl' ? String(cell.value).replace('.', ',') : String(cell.value);
    case 'day':
      return cell.value;
    case 'text':
      return csvText(cell.value);
  }
}
