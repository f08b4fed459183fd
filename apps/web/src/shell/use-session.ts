import { useSyncExternalStore } from 'react';
import { currentSession, lastPerson, onSession, type Session, type SignedIn } from '../api/session.js';
import type { Audience } from './navigation/navigation.js';

/** Who uses the app. */
export const useSession = (): Session => useSyncExternalStore(onSession, currentSession);

/** Who is signed in, on pages that nobody else can open; a page that is being left keeps who it was. @throws elsewhere */
export function useSignedIn(): SignedIn {
  const session = useSession();
  const person = session.status === 'in' ? session : lastPerson();
  if (!person) throw new Error('This page is only for people who are signed in.');
  return person;
}

/** Whose menu to show. */
export function useAudience(): Audience {
  const session = useSession();
  return session.status === 'in' ? session.organisation.kind : 'public';
}
