import { createFileRoute, redirect } from '@tanstack/react-router';

/** The address of a consultation in mails, calendars and on paper: a consultation is an opportunity like any other. */
export const Route = createFileRoute('/(public)/consultations/$id')({
  beforeLoad: ({ params: { id } }) => {
    throw redirect({ to: '/opportunities/$id', params: { id }, replace: true });
  },
});
