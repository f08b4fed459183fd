import { redirect } from '@tanstack/react-router';
import { currentSession, type Kind, onSession, sessionIsKnown } from '../api/session.js';
import { START } from './navigation/index.js';

/**
 * Opens pages only for people of one kind of organisation, in `beforeLoad`. Others are led to sign in, or to their own
 * start. What is private comes from the APIs, which check for themselves; this only saves people a page full of errors.
 */
export async function onlyFor(kind: Kind, href: string): Promise<void> {
  await onlyForSignedIn(href);
  const session = currentSession();
  if (session.status === 'in' && session.organisation.kind !== kind)
    throw redirect({ to: START[session.organisation.kind] });
}

/** Opens pages for everyone who is signed in, in `beforeLoad`; others are led to sign in. */
export async function onlyForSignedIn(href: string): Promise<void> {
  const session = await sessionIsKnown();
  if (session.status !== 'in') throw redirect({ to: '/sign-in', search: { next: href } });
}

/** Is this an address behind sign-in? */
const isPrivate = (pathname: string): boolean =>
  [...Object.values(START), '/account'].some((start) => pathname === start || pathname.startsWith(`${start}/`));

/** Leaves a private page as soon as nobody is signed in any more, in this tab or another one. */
export function leaveWhenSignedOut(router: {
  invalidate: () => Promise<void>;
  state: { location: { pathname: string } };
}): void {
  onSession((now, before) => {
    const whoChanged =
      before.status === 'in' && (now.status !== 'in' || now.organisation.id !== before.organisation.id);
    if (whoChanged && isPrivate(router.state.location.pathname)) void router.invalidate();
  });
}
