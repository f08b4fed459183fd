import { DomainError } from '@schakel/platform';
import type { CsvColumn } from './csv-columns.js';
import { FIRM_COLUMNS, cellsOf, columnOfField, readHeading, toFirmObject } from './csv-firm.js';
import type { Cells, Heading } from './csv-firm.js';
import { csvRows } from './csv-rows.js';
import type { CsvRow } from './csv-rows.js';
import type { FieldProblem, FirmChecker, FirmRecord, FirmRow } from './firm-record.js';
import { readFirm } from './read-firm.js';
import { SeenNumbers } from './seen-numbers.js';
import type { TextLine } from './text-lines.js';

/** A row that was read, with the firm of its own. */
interface OwnRow {
  line: number;
  cells: Map<CsvColumn, string>;
}

/** The firm whose rows are being read. */
interface Group {
  line: number;
  kvkNumber: string;
  /** The firm's columns as its first row filled them. */
  cells: Cells;
  /** Its number came before in the file. */
  repeated: boolean;
  /** The firm so far, and the line of its first good row. */
  good: { line: number; firm: FirmRecord } | undefined;
}

const MAX_COLUMNS = 200;
const MAX_CAPABILITIES = 50;
const REPEATED = 'this number came before in the file; the rows of a firm have to follow each other';

/**
 * The firms of a CSV file. The rows of one firm follow each other; its own columns have to be filled in the first of
 * them only, and must not differ after that.
 *
 * @throws DomainError `invalid-input` where a heading with kvkNumber and name is missing
 */
export async function* csvFirms(lines: AsyncIterable<TextLine>, checker: FirmChecker): AsyncGenerator<FirmRow> {
  const reader = new CsvFirmReader(checker);
  for await (const row of csvRows(lines)) yield* reader.row(row);
  yield* reader.end();
}

class CsvFirmReader {
  private heading: Heading | undefined;
  private group: Group | undefined;
  private warnings: FieldProblem[] = [];
  private readonly seen = new SeenNumbers();

  constructor(private readonly checker: FirmChecker) {}

  *row(row: CsvRow): Generator<FirmRow> {
    const { line } = row;
    if (!this.heading) this.heading = this.readHeading(row);
    else if ('problem' in row) yield { line, errors: [{ field: '', reason: row.problem }] };
    else yield* this.cells(line, row.cells, this.heading);
  }

  *end(): Generator<FirmRow> {
    if (!this.heading) throw new DomainError('invalid-input', 'The file is empty.');
    yield* this.finish();
  }

  private readHeading(row: CsvRow): Heading {
    if ('problem' in row) throw new DomainError('invalid-input', `The heading in line ${row.line}: ${row.problem}.`);
    if (row.cells.length > MAX_COLUMNS) throw new DomainError('invalid-input', `More than ${MAX_COLUMNS} columns.`);
    const heading = readHeading(row.cells);
    const missing = (['kvkNumber', 'name'] as const).filter((column) => !heading.columns.includes(column));
    if (missing.length > 0) {
      throw new DomainError('invalid-input', `The first line has to name the columns; missing: ${missing.join(', ')}.`);
    }
    this.warnings = heading.warnings;
    return heading;
  }

  private *cells(line: number, row: readonly string[], heading: Heading): Generator<FirmRow> {
    const surplus = row.slice(heading.columns.length).some((cell) => cell.trim());
    if (surplus) {
      yield { line, errors: [{ field: '', reason: `has ${row.length} cells, the heading ${heading.columns.length}` }] };
      return;
    }
    const own = { line, cells: cellsOf(row, heading) };
    if (own.cells.size === 0) return;
    if (own.cells.get('kvkNumber') !== this.group?.kvkNumber) yield* this.begin(own);
    yield* this.add(own, this.group!);
  }

  private *begin({ line, cells }: OwnRow): Generator<FirmRow> {
    yield* this.finish();
    const kvkNumber = cells.get('kvkNumber') ?? '';
    const firmCells = new Map([...cells].filter(([column]) => FIRM_COLUMNS.includes(column)));
    const repeated = /^\d{8}$/.test(kvkNumber) && !this.seen.add(kvkNumber);
    this.group = { line, kvkNumber, cells: firmCells, repeated, good: undefined };
  }

  /** Adds a row to its firm, or says what is wrong with it. */
  private *add(row: OwnRow, group: Group): Generator<FirmRow> {
    const { firm, errors: own } = readFirm(toFirmObject(new Map([...group.cells, ...row.cells])), this.checker);
    const errors = own.map(({ field, reason }) => ({ field: columnOfField(field), reason }));
    errors.push(...this.differences(row, group));
    if (group.repeated) errors.push({ field: 'kvkNumber', reason: REPEATED });
    const capabilities = group.good?.firm.capabilities ?? [];
    if (capabilities.length >= MAX_CAPABILITIES) errors.push({ field: '', reason: 'is one capability too many' });
    if (!firm || errors.length > 0) yield { line: row.line, errors };
    else if (group.good) capabilities.push(...firm.capabilities);
    else group.good = { line: row.line, firm };
  }

  private differences({ cells, line }: OwnRow, group: Group): FieldProblem[] {
    if (line === group.line) return [];
    const differing = FIRM_COLUMNS.filter((column) => {
      return cells.has(column) && cells.get(column) !== group.cells.get(column);
    });
    return differing.map((field) => ({ field, reason: `differs from the first row of this firm, line ${group.line}` }));
  }

  private *finish(): Generator<FirmRow> {
    if (this.group?.good) {
      const { line, firm } = this.group.good;
      yield { line, firm, ...(this.warnings.length > 0 && { warnings: this.warnings }) };
      this.warnings = [];
    }
    this.group = undefined;
  }
}
