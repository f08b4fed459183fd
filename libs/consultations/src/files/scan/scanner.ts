import { DomainError, invalid } from '@schakel/platform';
import { CONTENT } from '../inspection/content-check.js';

/** The name of the virus; null = clean. */
export type Verdict = string | null;

/** One file that is being looked through. */
export interface Scan {
  take(piece: Buffer): Promise<void>;
  /** Everything was given. @throws DomainError `unavailable` when the scanner gives no verdict */
  verdict(): Promise<Verdict>;
  /** Ends it, whether or not there was a verdict. */
  close(): void;
}

/** Looks for viruses; where none is configured, files are marked as not checked. */
export abstract class Scanner {
  abstract readonly isPresent: boolean;
  /** @throws DomainError `unavailable` when the scanner cannot be reached */
  abstract begin(): Promise<Scan>;
}

/** No scanner is configured: everything passes, and is said to be not checked. */
export class NoScanner extends Scanner {
  readonly isPresent = false;

  begin(): Promise<Scan> {
    return Promise.resolve({
      take: () => Promise.resolve(),
      verdict: () => Promise.resolve(null),
      close: () => undefined,
    });
  }
}

/** Passes a file on while it is looked through. @throws DomainError `invalid-input` at the end when there is a virus in it */
export async function* scanned(content: AsyncIterable<Buffer>, scanner: Scanner): AsyncGenerator<Buffer> {
  const scan = await scanner.begin();
  try {
    for await (const piece of content) {
      await scan.take(piece);
      yield piece;
    }
    const virus = await scan.verdict();
    if (virus !== null) throw virusFound(virus);
  } finally {
    scan.close();
  }
}

export function virusFound(name: string): DomainError {
  return invalid(CONTENT, `There is a virus in this file: ${name}.`, 'fileVirus', { given: name });
}

export function scannerUnavailable(cause: unknown): DomainError {
  return new DomainError('unavailable', 'Files cannot be checked for viruses right now. Try again in a moment.', {
    cause,
    retryAfter: 30,
  });
}
