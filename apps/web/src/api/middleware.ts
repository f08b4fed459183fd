import type { Middleware } from 'openapi-fetch';
import { asProblem, problemOf } from './problem.js';
import { learnTime } from './server-clock.js';
import { currentSession, currentToken, refresh } from './session.js';

/** Requests as they were before they were sent, since a body can be read once, and the token they were sent with. */
const unsent = new WeakMap<Request, { again: Request; token: string | undefined }>();

/** Sends the access token; where it has expired, gets the next one and asks once more. */
export const signInMiddleware: Middleware = {
  async onRequest({ request }) {
    if (!currentToken() && currentSession().status === 'unknown') await refresh();
    unsent.set(request, { again: request.clone(), token: currentToken() });
    return authorised(request);
  },
  async onResponse({ request, response }) {
    const sent = unsent.get(request);
    if (response.status !== 401 || !sent || !currentToken()) return undefined;
    // Another request may have got the next token while this answer was on its way.
    if (sent.token === currentToken()) await refresh();
    return currentToken() ? fetch(authorised(sent.again)) : undefined;
  },
};

function authorised(request: Request): Request {
  const token = currentToken();
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  return request;
}

/** What is no success is thrown as a Problem, so that whoever gets an answer has one. */
export const problemMiddleware: Middleware = {
  async onResponse({ response }) {
    learnTime(response);
    if (!response.ok) throw await problemOf(response);
    return undefined;
  },
  onError: ({ error }) => asProblem(error),
};
