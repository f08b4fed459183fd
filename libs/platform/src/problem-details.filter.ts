import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { DomainError, ERROR_CODES, type ErrorCode } from './domain-error.js';
import type { FieldCode, FieldError, FieldParameters } from './field-codes.js';

/** Problem details for HTTP APIs (RFC 9457), with our stable `code` and, for bad input, all errors at once. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  errors?: readonly FieldProblem[];
  requestId?: string;
}

/** One thing wrong with the input, as a program and a person read it. */
export interface FieldProblem {
  pointer: string;
  code: FieldCode;
  params?: FieldParameters;
  message: string;
}

/** What PostgreSQL says by number, in our words. Anything else from it is our own mistake: internal. */
const SQL_STATES: Readonly<Record<string, [ErrorCode, string]>> = {
  '22021': ['invalid-input', 'The text holds a character that cannot be stored.'],
  '22P05': ['invalid-input', 'The text holds a character that cannot be stored.'],
  '22003': ['invalid-input', 'A number is larger than can be stored.'],
  '22007': ['invalid-input', 'A date or time is not one that can be stored.'],
  '22008': ['invalid-input', 'A date or time is not one that can be stored.'],
  '23505': ['conflict', 'This already exists.'],
  '40001': ['unavailable', 'Someone else changed the same thing at the same moment. Try again.'],
  '40P01': ['unavailable', 'Someone else changed the same thing at the same moment. Try again.'],
  '53300': ['unavailable', 'Too many people ask at once. Try again in a moment.'],
  '55P03': ['unavailable', 'This is being changed by someone else. Try again.'],
  '57014': ['unavailable', 'This took too long. Try again, or ask for less.'],
  '57P01': ['unavailable', 'The database is restarting. Try again in a moment.'],
};

/** Unique values that people type, by the constraint that keeps them unique. */
const TAKEN: Readonly<Record<string, FieldError>> = {
  firm_kvk_number_key: {
    pointer: '/kvkNumber',
    message: 'Another firm has this KvK number already.',
    code: 'taken',
  },
};

const logger = new Logger('Problem');

/** The one place where errors become answers. Unknown errors are logged with their cause and shown as `internal`. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Answers a request with what went wrong, also where no controller is at work. */
export function answerProblem(error: unknown, request: Pick<FastifyRequest, 'id'>, reply: FastifyReply): void {
  const known = toDomainError(error);
  const [status, title] = ERROR_CODES[known.code];
  if (status >= 500) logger.error({ err: error, code: known.code, requestId: request.id });
  if (known.retryAfter !== undefined) void reply.header('retry-after', String(Math.ceil(known.retryAfter)));
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="schakel"');
  const problem: ProblemDetails = {
    type: `urn:schakel:problem:${known.code}`,
    title,
    status,
    detail: known.detail,
    code: known.code,
    ...(known.errors.length > 0 ? { errors: known.errors.map(problemOf) } : {}),
    ...(status >= 500 ? { requestId: request.id } : {}),
  };
  void reply.status(status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
}

function problemOf({ pointer, code = 'invalid', params, message }: FieldError): FieldProblem {
  return { pointer, code, ...(params ? { params } : {}), message };
}

const BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid-input',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'payload-too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  503: 'unavailable',
};

/** Any error as one of ours. */
export function toDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof QueryFailedError) {
    const taken = TAKEN[(error.driverError as { constraint?: string }).constraint ?? ''];
    if (taken) return new DomainError('conflict', taken.message, { errors: [taken], cause: error });
    const state = SQL_STATES[(error.driverError as { code?: string }).code ?? ''];
    if (state) return new DomainError(state[0], state[1], { cause: error });
  }
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  const code = typeof status === 'number' ? BY_STATUS[status] : undefined;
  if (code) return new DomainError(code, detailOf(code, error as Error), { cause: error });
  if (isConnectionError(error)) {
    return new DomainError('unavailable', 'The database does not answer. Try again in a moment.', {
      retryAfter: 5,
      cause: error,
    });
  }
  return new DomainError('internal', 'The request could not be handled. It was recorded; mention the request id.', {
    cause: error,
  });
}

function detailOf(code: ErrorCode, error: Error): string {
  if (code === 'not-found') return 'There is nothing at this address.';
  if (code === 'payload-too-large') return 'The body is larger than this address accepts.';
  if (code === 'unsupported-media-type') return 'Send application/json.';
  return error.message;
}

function isConnectionError(error: unknown): boolean {
  const code = (error as { code?: string })?.code ?? '';
  const message = error instanceof Error ? error.message : '';
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '08006', '57P03'].includes(code) ||
    /connection terminated|timeout exceeded when trying to connect/i.test(message)
  );
}
