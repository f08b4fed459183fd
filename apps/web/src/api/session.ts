import type { components } from './generated/public.js';
import { asProblem, problemOf } from './problem.js';
import { learnTime } from './server-clock.js';

type Schemas = components['schemas'];
export type SignedIn = Omit<Schemas['SignedInDto'], 'accessToken' | 'expiresIn'>;
export type Organisation = Schemas['OrganisationDto'];
export type Kind = Organisation['kind'];

/** Who uses the app: not known yet, nobody, or someone for an organisation. */
export type Session = { status: 'unknown' } | { status: 'out' } | ({ status: 'in' } & SignedIn);

/** Between the tabs of one browser: someone signed in (perhaps for another organisation), or out. */
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('schakel-session');

let session: Session = { status: 'unknown' };
/** Who was signed in last: what a page still shows while it is being left. */
let lastSignedIn: SignedIn | undefined;
/** In memory only, never in storage: a script that gets in finds no token to carry away that outlives the page. */
let accessToken: string | undefined;
let refreshing: Promise<void> | undefined;
const listeners = new Set<(session: Session, before: Session) => void>();

export const currentSession = (): Session => session;
export const lastPerson = (): SignedIn | undefined => lastSignedIn;
export const currentToken = (): string | undefined => accessToken;

/** @returns how to stop listening */
export function onSession(listener: (session: Session, before: Session) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Session): void {
  const before = session;
  session = next;
  if (next.status === 'in') lastSignedIn = next;
  for (const listener of listeners) listener(next, before);
}

function take(answer: Schemas['WebSessionDto']): void {
  if (!answer.session) {
    accessToken = undefined;
    return become({ status: 'out' });
  }
  const { accessToken: token, expiresIn: _, ...signedIn } = answer.session;
  accessToken = token;
  become({ status: 'in', ...signedIn });
}

async function ask(method: string, path: string, body?: object): Promise<Response> {
  const init: RequestInit = { method, credentials: 'same-origin' };
  if (body) Object.assign(init, { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const response = await fetch(`/v1/session${path}`, init).catch((error: unknown) => {
    throw asProblem(error);
  });
  learnTime(response);
  if (!response.ok) throw await problemOf(response);
  return response;
}

const askFor = async (path: string, body: object) => (await ask('POST', path, body)).json();

/**
 * The next access token, once for all who wait for one, and one tab at a time: the cookie works once.
 * @throws Problem where no server answers; then it is still open whether someone is signed in
 */
export function refresh(): Promise<void> {
  const once = async () => take((await (await ask('POST', '/refresh')).json()) as Schemas['WebSessionDto']);
  refreshing ??= (navigator.locks ? navigator.locks.request('schakel-refresh', once) : once()).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** Who is signed in, once that is known. */
export async function sessionIsKnown(): Promise<Session> {
  if (session.status === 'unknown') await refresh();
  return session;
}

/** @returns the organisations to choose from, where someone may act for several */
export async function signIn(credentials: Schemas['SignInDto']): Promise<Organisation[]> {
  const answer = (await askFor('', credentials)) as Schemas['WebSessionDto'];
  if (answer.session) entered(answer);
  return answer.choices;
}

export async function switchOrganisation(organisationId: string): Promise<void> {
  entered((await askFor('/organisation', { organisationId })) as Schemas['WebSessionDto']);
}

export async function join(acceptance: Schemas['JoinDto']): Promise<void> {
  entered((await askFor('/join', acceptance)) as Schemas['WebSessionDto']);
}

function entered(answer: Schemas['WebSessionDto']): void {
  take(answer);
  channel?.postMessage('in');
}

export async function signOut(): Promise<void> {
  await ask('DELETE', '');
  accessToken = undefined;
  become({ status: 'out' });
  channel?.postMessage('out');
}

channel?.addEventListener('message', ({ data }) => {
  if (data === 'in') return void refresh();
  accessToken = undefined;
  become({ status: 'out' });
});
