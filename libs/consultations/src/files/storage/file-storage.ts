import type { Readable } from 'node:stream';
import { DomainError } from '@schakel/platform';

/** Something that lies in the storage. */
export interface StoredObject {
  key: string;
  /** When it was put there. */
  at: Date;
}

/** Where the bytes of files lie: on disk, or in an S3-compatible storage. Keys are ours: letters, digits, hyphens. */
export abstract class FileStorage {
  /**
   * Stores all of it or nothing: when the content breaks off, or is not as long as was said, there is no object.
   * @param bytes how long it is
   * @throws DomainError `unavailable` when the storage cannot be reached; else what the content threw
   */
  abstract put(key: string, content: AsyncIterable<Buffer>, bytes: number): Promise<void>;
  /** @throws DomainError `not-found`, or `unavailable` when the storage cannot be reached */
  abstract get(key: string): Promise<Readable>;
  /** Removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;
  /** Everything in it, also what was left half done. */
  abstract all(): AsyncIterable<StoredObject>;
}

/** Whoever stores says beforehand how much comes. */
export function wrongLength(said: number, came: number): DomainError {
  return new DomainError('internal', `A file of ${said} bytes came with ${came}.`);
}

/** The storage does not answer. */
export function storageUnavailable(cause: unknown): DomainError {
  return new DomainError('unavailable', 'Files cannot be reached right now. Try again in a moment.', {
    cause,
    retryAfter: 30,
  });
}
