import { BadRequestException, HttpException, Logger, NotFoundException } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { DomainError, ERROR_CODES, type ErrorCode } from './domain-error.js';
import { ProblemDetailsFilter, toDomainError } from './problem-details.filter.js';

const sqlError = (code: string) =>
  new QueryFailedError(
    'select secret',
    ['geheim'],
    Object.assign(new Error('relation "secret" at character 8'), { code }),
  );

/** What a client gets for an error. */
function answerTo(error: unknown) {
  const headers: Record<string, string> = {};
  const answer = { status: 0, headers, body: {} as Record<string, unknown> };
  const reply = {
    header: (name: string, value: string) => {
      headers[name] = value;
      return reply;
    },
    status: (status: number) => {
      answer.status = status;
      return reply;
    },
    send: (body: Record<string, unknown>) => {
      answer.body = body;
    },
  };
  const http = { getRequest: () => ({ id: 'verzoek-1' }), getResponse: () => reply };
  new ProblemDetailsFilter().catch(error, { switchToHttp: () => http } as never);
  return answer;
}

describe('An error as problem details', () => {
  let errors: jest.SpyInstance;
  beforeEach(() => {
    errors = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => errors.mockRestore());

  it.each(Object.entries(ERROR_CODES))('with code %s has its status, title and type', (code, [status, title]) => {
    const { status: given, headers, body } = answerTo(new DomainError(code as ErrorCode, 'Een uitleg.'));
    expect(given).toBe(status);
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(body).toEqual({
      type: `urn:schakel:problem:${code}`,
      title,
      status,
      detail: 'Een uitleg.',
      code,
      ...(status >= 500 ? { requestId: 'verzoek-1' } : {}),
    });
    expect(errors).toHaveBeenCalledTimes(status >= 500 ? 1 : 0);
    expect(headers['www-authenticate']).toBe(status === 401 ? 'Bearer realm="schakel"' : undefined);
  });

  it('names every field that is wrong, and says when to try again in whole seconds', () => {
    const wrong = [
      { pointer: '/a', message: 'Wrong.' },
      { pointer: '/b', message: 'Too long.', code: 'maxLength' as const, params: { max: 3 } },
    ];
    expect(answerTo(new DomainError('invalid-input', 'x', { errors: wrong })).body['errors']).toEqual([
      { pointer: '/a', code: 'invalid', message: 'Wrong.' },
      { pointer: '/b', code: 'maxLength', params: { max: 3 }, message: 'Too long.' },
    ]);
    expect(answerTo(new DomainError('too-many-requests', 'x', { retryAfter: 1.2 })).headers['retry-after']).toBe('2');
    expect(answerTo(new DomainError('conflict', 'x')).headers['retry-after']).toBeUndefined();
  });

  it.each([
    new Error('password is geheim'),
    new TypeError('x is not a function'),
    sqlError('42P01'),
    sqlError('22P02'),
    Object.assign(new Error('geheim'), { statusCode: 418 }),
    new HttpException('geheim', 418),
    'geheim',
    undefined,
    null,
  ])('that nobody foresaw is internal, without any of its words: %s', (error) => {
    const { status, body } = answerTo(error);
    expect([status, body['code'], body['requestId']]).toEqual([500, 'internal', 'verzoek-1']);
    expect(JSON.stringify(body)).not.toMatch(/geheim|secret|function|character/);
    expect(errors).toHaveBeenCalledWith(expect.objectContaining({ requestId: 'verzoek-1' }));
  });

  it.each([
    ['22021', 400, 'invalid-input'],
    ['22P05', 400, 'invalid-input'],
    ['22003', 400, 'invalid-input'],
    ['22007', 400, 'invalid-input'],
    ['22008', 400, 'invalid-input'],
    ['23505', 409, 'conflict'],
    ['40001', 503, 'unavailable'],
    ['40P01', 503, 'unavailable'],
    ['55P03', 503, 'unavailable'],
    ['57014', 503, 'unavailable'],
    ['57P01', 503, 'unavailable'],
    ['53300', 503, 'unavailable'],
    ['08006', 503, 'unavailable'],
    ['57P03', 503, 'unavailable'],
    ['ECONNREFUSED', 503, 'unavailable'],
    ['ECONNRESET', 503, 'unavailable'],
  ])('of PostgreSQL with state %s is %i %s, and never its words', (state, status, code) => {
    const answer = answerTo(sqlError(state));
    expect([answer.status, answer.body['code']]).toEqual([status, code]);
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|geheim|at character/);
  });

  it('of a database that does not answer says when to try again', () => {
    for (const error of [
      new Error('Connection terminated unexpectedly'),
      new Error('timeout exceeded when trying to connect'),
      Object.assign(new Error('x'), { code: 'ECONNREFUSED' }),
    ])
      expect(toDomainError(error)).toMatchObject({ code: 'unavailable', retryAfter: 5, cause: error });
  });

  it('of the framework keeps its status in our words', () => {
    expect(toDomainError(new NotFoundException('Cannot GET /x'))).toMatchObject({
      code: 'not-found',
      detail: 'There is nothing at this address.',
    });
    expect(toDomainError(new BadRequestException('x')).code).toBe('invalid-input');
    expect(toDomainError(Object.assign(new Error('x'), { statusCode: 413 })).code).toBe('payload-too-large');
    expect(toDomainError(Object.assign(new Error('x'), { statusCode: 415 })).code).toBe('unsupported-media-type');
  });
});
