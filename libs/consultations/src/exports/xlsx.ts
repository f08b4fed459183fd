import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Sheet, SheetCell } from './sheet.js';

/** Characters of the widest column; longer texts wrap. */
const WIDEST = 60;

/**
 * Tables as an Excel workbook. Every cell has its type: a text stays a text whatever it begins with, so that nothing a firm
 * wrote is ever calculated.
 */
export function xlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, headings, rows }) => ({
      sheet: name,
      data: [
        headings.map((value): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: headings.map((heading, at) => ({
        width: widthOf(
          heading,
          rows.map((row) => row[at] ?? null),
        ),
      })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function cellOf(cell: SheetCell): Cell {
  switch (cell?.type) {
    case undefined:
      return null;
    case 'number':
      return { value: cell.value, type: Number, alignVertical: 'top' };
    case 'day':
      return { value: new Date(`${cell.value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
    case 'text':
      return { value: cell.value, type: String, wrap: true, alignVertical: 'top' };
  }
}

function widthOf(heading: string, cells: readonly SheetCell[]): number {
  const lengths = cells.map((cell) => (cell?.type === 'text' ? cell.value.length : 10));
  return Math.min(WIDEST, Math.max(12, heading.length / 2, ...lengths));
}
