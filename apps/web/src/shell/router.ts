import { createRouter } from '@tanstack/react-router';
import { queries } from '../api/queries.js';
import { Failed } from './failed.js';
import { routeTree } from './generated/route-tree.js';
import { NotFound } from './not-found.js';
import { Pending } from './pending.js';
import { parseSearch, stringifySearch } from './search-params.js';

/** Addresses and pages. Query keeps what was read fresh; the router only asks for it in time. */
export const router = createRouter({
  routeTree,
  context: { queries },
  parseSearch,
  stringifySearch,
  search: { strict: true },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingMinMs: 200,
  defaultPendingComponent: Pending,
  defaultErrorComponent: Failed,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

// On another page the focus is on its title, so that screen readers say where one is and Tab goes on from there.
router.subscribe('onResolved', ({ fromLocation, pathChanged, toLocation }) => {
  if (!fromLocation || !pathChanged || toLocation.hash) return;
  requestAnimationFrame(() => {
    if (document.querySelector('dialog[open]')) return;
    (document.querySelector<HTMLElement>('main h1') ?? document.getElementById('content'))?.focus({
      preventScroll: true,
    });
  });
});
