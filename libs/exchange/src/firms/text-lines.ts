import { DomainError } from '@schakel/platform';
import { decodeWindows1252 } from '../windows-1252.js';

/** A file as it is read: in pieces of any size. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A line without its line end, or why it could not be read. Counted from 1. */
export type TextLine = { line: number; text: string } | { line: number; problem: string };

/** Bytes a line may have; more is no record but a file of another kind. */
export const LONGEST_LINE = 1024 * 1024;

const NEW_LINE = 0x0a;

/**
 * The lines of a text file, one at a time, so that a file of any size takes the memory of a line. UTF-16 is known by
 * its byte order mark, or by the zero bytes between its letters. Anything else is UTF-8, and where a line is not,
 * Windows-1252: spreadsheets still save that, and files are pasted together from both. A file with the mark of UTF-8
 * has to be UTF-8 throughout.
 *
 * @throws DomainError `invalid-input` for UTF-32 and for files that are no text
 */
export async function* textLines(source: ByteSource): AsyncGenerator<TextLine> {
  const reader = new LineReader();
  for await (const piece of source) yield* reader.push(piece);
  yield* reader.end();
}

type Encoding = 'utf-8 or windows-1252' | 'utf-8' | 'utf-16le' | 'utf-16be';

class LineReader {
  private encoding: Encoding | undefined;
  private pending: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  private line = 0;
  /** In the middle of a line that is too long. */
  private skipping = false;

  *push(piece: Uint8Array): Generator<TextLine> {
    let bytes = this.pending.length > 0 ? Buffer.concat([this.pending, piece]) : piece;
    if (!this.encoding) {
      this.pending = bytes;
      if (bytes.length < 4) return;
      bytes = this.start(bytes);
    }
    yield* this.lines(bytes);
  }

  *end(): Generator<TextLine> {
    const bytes = this.encoding ? this.pending : this.start(this.pending);
    this.pending = new Uint8Array(0);
    yield* this.lines(bytes);
    if (this.pending.length > 0 && !this.skipping) yield this.decode(this.pending);
  }

  /** Fixes the encoding by the first bytes and gives back what follows the byte order mark. */
  private start(bytes: Uint8Array): Uint8Array {
    const { encoding, mark } = encodingOf(bytes);
    this.encoding = encoding;
    return bytes.subarray(mark);
  }

  private *lines(bytes: Uint8Array): Generator<TextLine> {
    let from = 0;
    for (let end = this.lineEnd(bytes, from); end >= 0; end = this.lineEnd(bytes, from)) {
      if (this.skipping) this.skipping = false;
      else yield end - from > LONGEST_LINE ? this.tooLong() : this.decode(bytes.subarray(from, end));
      from = end + this.unit;
    }
    this.pending = bytes.slice(from);
    if (this.pending.length <= LONGEST_LINE) return;
    if (!this.skipping) yield this.tooLong();
    this.skipping = true;
    // The unit in progress is kept: a line end may be cut in two.
    this.pending = this.pending.slice(this.pending.length - (this.pending.length % this.unit));
  }

  private tooLong(): TextLine {
    return { line: ++this.line, problem: `the line is longer than ${LONGEST_LINE} bytes` };
  }

  private get unit(): 1 | 2 {
    return this.encoding?.startsWith('utf-16') ? 2 : 1;
  }

  /** Where the next line end begins, -1 without. In UTF-16 a line end is two bytes at an even place. */
  private lineEnd(bytes: Uint8Array, from: number): number {
    if (this.unit === 1) return bytes.indexOf(NEW_LINE, from);
    const low = this.encoding === 'utf-16le' ? 0 : 1;
    for (let at = from; at + 1 < bytes.length; at += 2) {
      if (bytes[at + low] === NEW_LINE && bytes[at + 1 - low] === 0) return at;
    }
    return -1;
  }

  private decode(bytes: Uint8Array): TextLine {
    const line = ++this.line;
    const encoding = this.encoding === 'utf-8 or windows-1252' ? 'utf-8' : (this.encoding ?? 'utf-8');
    try {
      return { line, text: withoutReturn(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)) };
    } catch {
      if (this.encoding !== 'utf-8 or windows-1252') return { line, problem: `the line is not ${encoding}` };
      return { line, text: withoutReturn(decodeWindows1252(bytes)) };
    }
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function encodingOf(bytes: Uint8Array): { encoding: Encoding; mark: number } {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw notText('UTF-32 is not accepted; save the file as UTF-8.');
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a === 0x50 && b === 0x4b) throw notText('This is a spreadsheet or an archive; save it as CSV.');
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return { encoding: 'utf-16be', mark: 0 };
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return { encoding: 'utf-16le', mark: 0 };
  return { encoding: 'utf-8 or windows-1252', mark: 0 };
}

function notText(message: string): DomainError {
  return new DomainError('invalid-input', message);
}
