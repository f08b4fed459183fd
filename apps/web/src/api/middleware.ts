import type { Middleware } from 'openapi-fetch';
import { asProblem, problemOf } from './problem.js';
import { learnTime } from './server-clock.js';
import { currentSession, currentToken, refresh } from './session.js';

/** Requests as they were before they were sent, since a body can be read once. */
const unsent = new WeakMap<Request, Request>();

/** Sends the access token; where it has expired, gets the next one and asks once more. */
export const signInMiddleware: Middleware = {
  async onRequest({ request }) {
    if (!currentToken() && currentSession().status === 'unknown') await refresh();
    unsent.set(request, request.clone());
    return authorised(request);
  },
  async onResponse({ request, response }) {
    const again = unsent.get(request);
    if (response.status !== 401 || !again || !currentToken()) return undefined;
    await refresh();
    return currentToken() ? fetch(authorised(again)) : undefined;
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
