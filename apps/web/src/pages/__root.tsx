import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Shell } from '../shell/shell.js';

/** What every page can count on while it loads. */
interface Context {
  queries: QueryClient;
}

export const Route = createRootRouteWithContext<Context>()({ component: Shell });
