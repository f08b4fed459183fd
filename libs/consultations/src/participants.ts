import type { Opportunity } from '@schakel/opportunities';
import { type Notification, notifyMembers } from '@schakel/organisations';
import { cancelMail, WEB_PAGES } from '@schakel/platform';
import type { EntityManager } from 'typeorm';

/** What is told of a consultation; where it leads to and what it is about follows from the consultation. */
export type Message = Omit<Notification, 'path' | 'about'>;

/** Firms that take part in $1 (invited, asked, drafted or answered) and did not decline. */
const PARTICIPANTS = `
  select firm_id from (
    select firm_id from consultation_invitation where consultation_id = $1
    union select firm_id from consultation_question where consultation_id = $1
    union select firm_id from consultation_draft where consultation_id = $1
    union select firm_id from answer_file where consultation_id = $1
    union select firm_id from consultation_answer where consultation_id = $1) p
  where firm_id not in (select firm_id from consultation_decline where consultation_id = $1)`;

/** The firms that take part and did not decline. */
export async function participantsOf(manager: EntityManager, consultationId: string): Promise<string[]> {
  const rows = (await manager.query(PARTICIPANTS, [consultationId])) as { firm_id: string }[];
  return rows.map(({ firm_id }) => firm_id);
}

/**
 * Tells the members of every firm that takes part and did not decline, in the caller's transaction: whatever is
 * published reaches all at the same moment, once per person and event.
 */
export async function notifyParticipants(
  manager: EntityManager,
  consultationId: string,
  message: Message,
): Promise<void> {
  await notifyFirms(manager, consultationId, await participantsOf(manager, consultationId), message);
}

/** Tells the members of these firms. */
export function notifyFirms(
  manager: EntityManager,
  consultationId: string,
  firmIds: readonly string[],
  message: Message,
): Promise<void> {
  return notify(manager, consultationId, firmIds, { ...message, path: WEB_PAGES.ofFirm(consultationId) });
}

/** Tells the members of one firm. @param personId only this one */
export function notifyFirm(
  manager: EntityManager,
  { consultationId, firmId, personId }: { consultationId: string; firmId: string; personId?: string },
  message: Message,
): Promise<void> {
  return notify(manager, consultationId, [firmId], { ...message, path: WEB_PAGES.ofFirm(consultationId) }, personId);
}

/** Tells the members of the buyer. @param personId only this one */
export async function notifyBuyer(
  manager: EntityManager,
  { id, buyerId }: Pick<Opportunity, 'id' | 'buyerId'>,
  message: Message,
  personId?: string,
): Promise<void> {
  if (buyerId) await notify(manager, id, [buyerId], { ...message, path: WEB_PAGES.ofBuyer(id) }, personId);
}

/** Takes back what was not sent yet to a firm that no longer takes part. */
export function takeMailBackFrom(manager: EntityManager, consultationId: string, firmId: string): Promise<void> {
  return cancelMail(manager, { about: about(consultationId), organisationId: firmId });
}

/** A consultation has ended: what one could do without is not sent any more. */
export function takeOptionalMailBack(manager: EntityManager, consultationId: string): Promise<void> {
  return cancelMail(manager, { about: about(consultationId), optional: true });
}

function notify(
  manager: EntityManager,
  consultationId: string,
  organisationIds: readonly string[],
  message: Omit<Notification, 'about'>,
  personId?: string,
): Promise<void> {
  return notifyMembers(manager, organisationIds, { ...message, about: about(consultationId) }, personId);
}

function about(consultationId: string): string {
  return `consultation:${consultationId}`;
}
