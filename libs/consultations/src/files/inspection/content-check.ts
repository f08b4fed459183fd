import { invalid } from '@schakel/platform';

/**
 * Looks at the content of a file while it streams by, never holding more than a piece of it.
 * A piece that shows the file must not come in throws; what can only be known at the end throws there.
 */
export interface ContentCheck {
  /** @throws DomainError `invalid-input` */
  take(piece: Buffer): void | Promise<void>;
  /** All pieces were taken. @throws DomainError `invalid-input` */
  end(): void | Promise<void>;
}

/** Where the content of a file is named in errors. */
export const CONTENT = '/content';

/** The content is not what the name of the file says. @param given what it is instead, in English */
export function notA(expected: string, given: string): Error {
  return invalid(CONTENT, `This is no ${expected}: it is ${given}.`, 'fileContent', { expected });
}

/**
 * Why content cannot come in though it is of the right kind: it is broken or not put together as such files are; it is
 * locked with a password; it holds macros, or something that could run; it is two kinds of file at once; it unpacks to
 * more than anyone can open.
 */
export type UnsafeReason = 'damaged' | 'locked' | 'macros' | 'runs' | 'two-in-one' | 'too-large-inside';

/** The content could do harm, or hide something. @param found what it is exactly, in English */
export function unsafe(reason: UnsafeReason, found: string): Error {
  return invalid(CONTENT, `This file cannot come in: ${found}.`, 'fileUnsafe', { reason });
}
