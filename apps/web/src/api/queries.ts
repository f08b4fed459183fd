import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';
import { onSession } from './session.js';

/** One cache for the whole app. Only what may pass by itself is tried again; a refusal stays one. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => error instanceof Problem && error.isPassing && count < 2,
      throwOnError: true,
    },
  },
});

// What one person or organisation saw is never shown to the next one.
onSession((now, before) => {
  const who = (session: typeof now) =>
    session.status === 'in' ? `${session.person.email} ${session.organisation.id}` : '';
  if (before.status !== 'unknown' && who(now) !== who(before)) queries.clear();
});
