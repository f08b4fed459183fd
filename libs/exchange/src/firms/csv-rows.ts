import { CsvError, parse } from 'csv-parse/sync';
import { LONGEST_LINE } from './text-lines.js';
import type { TextLine } from './text-lines.js';

/** A row of a CSV file with the line it begins on, or why there is none. */
export type CsvRow = { line: number; cells: string[] } | { line: number; problem: string };

interface ReadLine {
  line: number;
  text: string;
}

const SEPARATORS = [',', ';', '\t'];
/** Lines read by one call of the parser. */
const BATCH = 500;
/** Lines a row may have, with the line ends inside its quoted cells. */
const LONGEST_ROW = 1_000;

/**
 * The rows of a CSV file (RFC 4180, also with `;` or tab, with quoted cells of several lines). The separator is the
 * one the first line has most of; a line `sep=;` before it, as spreadsheets write, is obeyed. A row that cannot be
 * read is reported, and reading goes on at the next line: a quotation mark that was never closed costs one row.
 */
export async function* csvRows(lines: AsyncIterable<TextLine>): AsyncGenerator<CsvRow> {
  const queue = new LineQueue(lines);
  const separator = await findSeparator(queue);
  let batch: ReadLine[] = [];
  for (let next = await queue.take(); next; next = await queue.take()) {
    const open = 'problem' in next || hasOpenQuote(next.text);
    if (!('problem' in next) && !open && next.text.trim()) batch.push(next);
    if (!open && batch.length < BATCH) continue;
    yield* readLines(batch, separator);
    batch = [];
    if ('problem' in next) yield next;
    else if (open) yield await readSeveral(next, queue, separator);
  }
  yield* readLines(batch, separator);
}

/** Lines that can be put back. */
class LineQueue {
  private readonly source: AsyncIterator<TextLine>;
  private readonly ahead: TextLine[] = [];

  constructor(lines: AsyncIterable<TextLine>) {
    this.source = lines[Symbol.asyncIterator]();
  }

  async take(): Promise<TextLine | undefined> {
    return this.ahead.shift() ?? (await this.fromSource());
  }

  /** Takes lines that were peeked at. */
  drop(count: number): void {
    this.ahead.splice(0, count);
  }

  /** The line `distance` places ahead, without taking it. */
  async peek(distance: number): Promise<TextLine | undefined> {
    while (this.ahead.length <= distance) {
      const next = await this.fromSource();
      if (!next) return undefined;
      this.ahead.push(next);
    }
    return this.ahead[distance];
  }

  private async fromSource(): Promise<TextLine | undefined> {
    const next = await this.source.next();
    return next.done ? undefined : next.value;
  }
}

/** Passes over what stands before the heading, and finds the separator without taking the heading. */
async function findSeparator(queue: LineQueue): Promise<string> {
  let said: string | undefined;
  for (let next = await queue.peek(0); next; next = await queue.peek(0)) {
    if ('problem' in next) return ',';
    const found = /^"?sep=(.)"?$/i.exec(next.text)?.[1];
    if (!found && next.text.trim()) return said ?? commonest(next.text);
    said = said ?? found;
    await queue.take();
  }
  return ',';
}

function commonest(heading: string): string {
  const outside = heading.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => outside.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function hasOpenQuote(text: string): boolean {
  let open = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) open = !open;
  return open;
}

function* readLines(lines: readonly ReadLine[], separator: string): Generator<CsvRow> {
  if (lines.length === 0) return;
  const rows = tryParse(lines.map((one) => one.text).join('\n'), separator);
  if (Array.isArray(rows) && rows.length === lines.length) {
    for (const [at, cells] of rows.entries()) yield { line: lines[at]!.line, cells };
  } else {
    for (const one of lines) yield readOne(one.line, one.text, separator);
  }
}

function readOne(line: number, text: string, separator: string): CsvRow {
  const rows = tryParse(text, separator);
  if (typeof rows === 'string') return { line, problem: rows };
  return rows.length === 1 ? { line, cells: rows[0]! } : { line, problem: 'the row is not valid CSV' };
}

/** A row of several lines: from the line with the open quotation mark to the one that closes it. */
async function readSeveral(first: ReadLine, queue: LineQueue, separator: string): Promise<CsvRow> {
  const { line } = first;
  let text = first.text;
  for (let distance = 0; distance < LONGEST_ROW && text.length <= LONGEST_LINE; distance++) {
    const next = await queue.peek(distance);
    if (!next || 'problem' in next) break;
    text += `\n${next.text}`;
    if (!hasOpenQuote(next.text)) continue;
    const row = readOne(line, text, separator);
    if ('cells' in row) queue.drop(distance + 1);
    return row;
  }
  return { line, problem: 'a quotation mark is opened and not closed' };
}

function tryParse(text: string, delimiter: string): string[][] | string {
  try {
    return parse(text, { delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return REASONS[error.code] ?? 'the row is not valid CSV';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and not closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands inside a quoted cell; write it twice there',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell; put the whole cell in quotation marks',
};
