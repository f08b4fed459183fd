import type { FieldCode, FieldError, FieldParameters } from './field-codes.js';

/** Every error code of the product with its HTTP status and title. Codes are API, texts are prose. */
export const ERROR_CODES = {
  'invalid-input': [400, 'The input is not valid'],
  unauthenticated: [401, 'Sign in first'],
  forbidden: [403, 'You may not do this'],
  'not-found': [404, 'Not found'],
  'method-not-allowed': [405, 'This address does not know that method'],
  conflict: [409, 'This conflicts with what is already there'],
  'illegal-transition': [409, 'This is not possible in the present state'],
  'idempotency-key-reused': [409, 'This idempotency key was used for another request'],
  stale: [412, 'Someone else changed this in the meantime'],
  'payload-too-large': [413, 'The input is too large'],
  'unsupported-media-type': [415, 'This content type is not accepted'],
  'precondition-required': [428, 'Say which version you change'],
  'too-many-requests': [429, 'Too many requests'],
  'engine-refused': [500, 'The search engine refused the request'],
  internal: [500, 'Something went wrong here'],
  unavailable: [503, 'Not available right now'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface DomainErrorOptions {
  errors?: readonly FieldError[];
  /** Seconds after which trying again makes sense; becomes `Retry-After`. */
  retryAfter?: number;
  cause?: unknown;
}

/**
 * The one error that rules and use cases throw. One filter turns it into problem details (RFC 9457);
 * `detail` is shown to the caller, `cause` never is.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly errors: readonly FieldError[];
  readonly retryAfter: number | undefined;

  constructor(
    readonly code: ErrorCode,
    readonly detail: string,
    options: DomainErrorOptions = {},
  ) {
    super(detail, { cause: options.cause });
    this.errors = options.errors ?? [];
    this.retryAfter = options.retryAfter;
  }
}

/** What an actor may not see is not found, so this is the answer to both. */
export function notFound(what: string): DomainError {
  return new DomainError('not-found', `There is no such ${what}.`);
}

/** Bad input in one field. @param code what is wrong, so that a program can tell it in another language */
export function invalid(
  pointer: string,
  message: string,
  code: FieldCode = 'invalid',
  params?: FieldParameters,
): DomainError {
  return new DomainError('invalid-input', message, { errors: [fieldError(pointer, message, code, params)] });
}

/** One thing wrong with the input, without what says nothing. */
export function fieldError(
  pointer: string,
  message: string,
  code: FieldCode = 'invalid',
  params?: FieldParameters,
): FieldError {
  return { pointer, message, ...(code === 'invalid' ? {} : { code }), ...(params ? { params } : {}) };
}
