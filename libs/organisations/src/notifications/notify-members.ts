import { enqueueMail } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { ROLES } from '../roles.js';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kinds.js';

/** Something that happened and that members hear of by mail, each in their own language. */
export interface Notification {
  kind: NotificationKind;
  /** What happened, once: a person gets one mail about it, a member of however many organisations. */
  event: string;
  subject: Readonly<Record<'nl' | 'en', string>>;
  text: Readonly<Record<'nl' | 'en', string>>;
  /** The page it is about, as a path of the web app. */
  path?: string;
  /** After this moment nobody needs to hear of it any more. */
  until?: Date | null;
  /** What it is about, by which it can be taken back before it is sent. */
  about?: string;
}

interface Recipient {
  email: string;
  language: 'nl' | 'en';
  organisationId: string;
}

/**
 * Mails the members of these organisations, in the caller's transaction: those with the role for it, who did not switch
 * it off, and who are members at this moment.
 * @param personId only this member, wherever it is one person's business
 */
export async function notifyMembers(
  manager: EntityManager,
  organisationIds: readonly string[],
  notification: Notification,
  personId?: string,
): Promise<void> {
  const { essential, from } = NOTIFICATION_KINDS[notification.kind];
  const roles = ROLES.slice(ROLES.indexOf(from));
  const people = (await manager.query(
    // held, so that whoever is removed at this moment is removed before this or takes this mail back
    `with reader as (
       select m.person_id, m.organisation_id from member m
       where m.organisation_id = any($1) and m.role = any($2) and ($5::uuid is null or m.person_id = $5)
         and ($3 or not exists (
           select 1 from notification_off o
           where o.organisation_id = m.organisation_id and o.person_id = m.person_id and o.kind = $4))
       order by m.person_id, m.organisation_id for share of m)
     select distinct on (p.id) p.email, p.language, r.organisation_id as "organisationId"
     from reader r join person p on p.id = r.person_id order by p.id, r.organisation_id`,
    [organisationIds, roles, essential, notification.kind, personId ?? null],
  )) as Recipient[];
  const { subject, text, kind: _, ...rest } = notification;
  for (const { email, language, organisationId } of people) {
    const mail = { ...rest, to: email, language, organisationId, optional: !essential };
    await enqueueMail(manager, { ...mail, subject: subject[language], text: text[language] });
  }
}
