import { DomainError } from '@schakel/platform';
import { csvFirms } from './csv-firms.js';
import type { FirmChecker, FirmRow } from './firm-record.js';
import { jsonLines } from './json-lines.js';
import { readFirm } from './read-firm.js';
import { SeenNumbers } from './seen-numbers.js';
import { textLines } from './text-lines.js';
import type { ByteSource, TextLine } from './text-lines.js';

/** How firms are read. */
export interface ParseFirmsOptions {
  /** Left out: known by the first character, `{` begins JSON lines. */
  format?: 'csv' | 'jsonl';
  /** Where codes are looked up; left out: any code of the right form is taken. */
  checker?: FirmChecker;
}

/**
 * Reads firms from JSON lines (one {@link FirmRecord} a line) or CSV (one row a capability, columns in
 * `csv-columns.ts`), one at a time: a file of any size takes the memory of one firm. A bad row is given with its line,
 * field and reason, and the next ones go on. Each KvK number may occur once; in CSV the rows of a firm follow each
 * other.
 *
 * @throws DomainError `invalid-input` where the file as a whole is not one of the two
 */
export async function* parseFirms(source: ByteSource, options: ParseFirmsOptions = {}): AsyncGenerator<FirmRow> {
  const { checker = {} } = options;
  const { lines, first } = await withFirst(textLines(source));
  if (first.startsWith('['))
    throw new DomainError('invalid-input', 'A JSON list is not accepted: write one firm a line.');
  const format = options.format ?? (first.startsWith('{') ? 'jsonl' : 'csv');
  yield* format === 'jsonl' ? jsonFirms(lines, checker) : csvFirms(lines, checker);
}

/** The lines again, with the first characters of the first line that holds any. */
async function withFirst(lines: AsyncGenerator<TextLine>): Promise<{ lines: AsyncIterable<TextLine>; first: string }> {
  const looked: TextLine[] = [];
  let first = '';
  while (!first) {
    const next = await lines.next();
    if (next.done) break;
    looked.push(next.value);
    first = 'problem' in next.value ? '?' : next.value.text.trim().slice(0, 1);
  }
  return { lines: again(looked, lines), first };
}

async function* again(looked: readonly TextLine[], lines: AsyncGenerator<TextLine>): AsyncGenerator<TextLine> {
  yield* looked;
  yield* lines;
}

async function* jsonFirms(lines: AsyncIterable<TextLine>, checker: FirmChecker): AsyncGenerator<FirmRow> {
  const seen = new SeenNumbers();
  for await (const one of jsonLines(lines)) {
    const { line } = one;
    if ('problem' in one) {
      yield { line, errors: [{ field: '', reason: one.problem }] };
      continue;
    }
    const { firm, errors, warnings } = readFirm(one.value, checker);
    if (firm && !seen.add(firm.kvkNumber)) {
      errors.push({ field: 'kvkNumber', reason: 'this number came before in the file' });
    }
    if (!firm || errors.length > 0) yield { line, errors };
    else yield { line, firm, ...(warnings.length > 0 && { warnings }) };
  }
}
