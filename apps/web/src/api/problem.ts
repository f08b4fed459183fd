import type { components } from './generated/public.js';

type ProblemDetails = components['schemas']['ProblemDetails'];

/** What can go wrong between a page and an API: the codes of the APIs, and having no connection at all. */
export type ProblemCode = ProblemDetails['code'] | 'offline';

/** One field that is wrong: a JSON pointer or the name of a parameter, and what the API says of it. */
export type FieldProblem = components['schemas']['FieldProblem'];
export type FieldCode = FieldProblem['code'];

/** An answer of an API that is no success (RFC 9457), or no answer. Pages show words of ours by its code. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    /** HTTP status; 0 = no answer. */
    readonly status: number,
    detail: string,
    readonly errors: readonly FieldProblem[] = [],
    readonly requestId?: string,
    /** Seconds after which trying again makes sense. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }

  /** May the same request succeed a little later? */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 502 || this.status === 504;
  }
}

/** @returns what a failed response says; something sensible where it says nothing of ours */
export async function problemOf(response: Response): Promise<Problem> {
  const said = (await response
    .clone()
    .json()
    .catch(() => ({}))) as Partial<ProblemDetails>;
  const code = said.code ?? (response.status >= 502 && response.status <= 504 ? 'unavailable' : 'internal');
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  return new Problem(
    code,
    response.status,
    said.detail ?? response.statusText,
    said.errors ?? [],
    said.requestId ?? response.headers.get('x-request-id') ?? undefined,
    retryAfter,
  );
}

/** Any error as a problem: a request that found no server is one too. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))
    return new Problem('offline', 0, error.message);
  return new Problem('internal', 0, error instanceof Error ? error.message : String(error));
}

/** A fault of one field, told the way an API would. */
export const faultAt = (pointer: string, code: FieldCode): Problem =>
  new Problem('invalid-input', 400, code, [{ pointer, code, message: code }]);
