import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/buyer.js';
import { problemMiddleware, signInMiddleware } from './middleware.js';
import { currentSession, type Kind } from './session.js';

/** What the three APIs behind sign-in have alike: one's own account, and the organisation one acts for. */
type AccountPaths = Pick<
  paths,
  | '/v1/calendar-feed'
  | '/v1/invitations'
  | '/v1/invitations/{invitationId}'
  | '/v1/me'
  | '/v1/me/notifications'
  | '/v1/me/notifications/{kind}'
  | '/v1/me/password'
  | '/v1/members'
  | '/v1/members/{personId}'
  | '/v1/organisation'
  | '/v1/sessions'
  | '/v1/sessions/others'
  | '/v1/sessions/{sessionId}'
>;

/** Data of the account, by the name they have in the OpenAPI document. */
export type AccountDto<Name extends keyof components['schemas']> = components['schemas'][Name];

function clientAt(api: string): Client<AccountPaths> {
  const client = createClient<AccountPaths>({ baseUrl: `${location.origin}/${api}` });
  client.use(problemMiddleware, signInMiddleware);
  return client;
}

const CLIENTS: Readonly<Record<Kind, Client<AccountPaths>>> = {
  buyer: clientAt('buyer'),
  firm: clientAt('supplier'),
  broker: clientAt('broker'),
};

/** The API of the organisation that one acts for now. Bureaus have no calendar. */
export function accountApi(): Client<AccountPaths> {
  const session = currentSession();
  return CLIENTS[session.status === 'in' ? session.organisation.kind : 'buyer'];
}
