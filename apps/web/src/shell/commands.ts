import { currentSession } from '../api/session.js';
import { NAVIGATION } from './navigation/index.js';
import type { Audience, Command, Place } from './navigation/navigation.js';
import { openPalette } from './palette-state.js';

/** What everyone can do from anywhere. */
const GENERAL: readonly Command[] = [
  { id: 'palette', label: { nl: 'Snel naar…', en: 'Go to…' }, keys: 'mod+k', run: openPalette },
  {
    id: 'search',
    label: { nl: 'Zoekveld kiezen', en: 'Go to the search field' },
    keys: '/',
    run: () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
  },
];

/** Everyone who is signed in has an account. */
const ACCOUNT: readonly Place[] = [
  {
    to: '/account',
    label: { nl: 'Uw account', en: 'Your account' },
    keywords: 'profiel wachtwoord taal sessies meldingen leden kleur agenda profile password members calendar',
  },
];

export type GoTo = (to: Place['to']) => void;

function audience(): Audience {
  const session = currentSession();
  return session.status === 'in' ? session.organisation.kind : 'public';
}

/** The one registry of commands, for the palette and the keys alike: places to go, and things to do, of who is signed in. */
export function commands(goTo: GoTo): { go: Command[]; do: Command[] } {
  const mine = NAVIGATION[audience()];
  const places = audience() === 'public' ? mine.places : [...mine.places, ...ACCOUNT, ...NAVIGATION.public.places];
  return {
    go: places.map(({ to, label, keywords }) => ({
      id: to,
      label,
      ...(keywords ? { keywords } : {}),
      run: () => goTo(to),
    })),
    do: [...(mine.commands ?? []), ...GENERAL],
  };
}
