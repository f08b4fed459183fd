import { queryOptions } from '@tanstack/react-query';
import { value, versioned } from '../../api/answer.js';
import { accountApi } from '../../api/account-api.js';

// Keys need no name of who asks: the cache is emptied when someone else signs in, or acts for another organisation.

/** Who I am. */
export const meQuery = queryOptions({
  queryKey: ['account', 'me'],
  queryFn: () => value(accountApi().GET('/v1/me')),
});

/** Where I am signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: async () => (await value(accountApi().GET('/v1/sessions'))).items,
});

/** Every kind of mail, and whether I get it. */
export const notificationsQuery = queryOptions({
  queryKey: ['account', 'notifications'],
  queryFn: async () => (await value(accountApi().GET('/v1/me/notifications'))).items,
});

/** My organisation, with its version. */
export const organisationQuery = queryOptions({
  queryKey: ['account', 'organisation'],
  queryFn: () => versioned(accountApi().GET('/v1/organisation')),
});

export const membersQuery = queryOptions({
  queryKey: ['account', 'members'],
  queryFn: async () => (await value(accountApi().GET('/v1/members'))).items,
});

/** For admins only. */
export const invitationsQuery = queryOptions({
  queryKey: ['account', 'invitations'],
  queryFn: async () => (await value(accountApi().GET('/v1/invitations'))).items,
});

/** Since when there is an address of the calendar; not the address, which is told once. */
export const calendarQuery = queryOptions({
  queryKey: ['account', 'calendar'],
  queryFn: () => value(accountApi().GET('/v1/calendar-feed')),
});
