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

/** The content is not what the name of the file says. */
export function notA(expected: string, given: string): Error {
  return invalid(CONTENT, `This is no ${expected}: it is ${given}.`, 'fileContent', { expected, given });
}

/** The content could do harm, or hide something. @param given what was found, in English */
export function unsafe(given: string): Error {
  return invalid(CONTENT, `This file cannot come in: ${given}.`, 'fileUnsafe', { given });
}
