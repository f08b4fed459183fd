import { createFileRoute, redirect } from '@tanstack/react-router';

/** Consultations stand in one list with needs. */
export const Route = createFileRoute('/buyer/consultations/')({
  beforeLoad: () => {
    throw redirect({ to: '/buyer/needs', search: { kind: 'consultation' }, replace: true });
  },
});
