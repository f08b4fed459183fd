import { createFileRoute, redirect } from '@tanstack/react-router';

/** The accessibility statement at the address where English readers look for it. */
export const Route = createFileRoute('/(public)/accessibility')({
  beforeLoad: () => {
    throw redirect({ to: '/toegankelijkheid', replace: true });
  },
});
