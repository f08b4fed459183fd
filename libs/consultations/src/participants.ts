import { enqueueMail } from '@schakel/platform';
import type { EntityManager } from 'typeorm';

export interface Message {
  /** What happened, once: `question-answered:…`. */
  event: string;
  subject: { nl: string; en: string };
  text: { nl: string; en: string };
}

/**
 * Mails every member of every firm that takes part (invited, asked, drafted or answered) and did not decline, in the
 * caller's transaction: whatever is published reaches all at the same moment, once per person and event.
 */
export async function notifyParticipants(
  manager: EntityManager,
  consultationId: string,
  message: Message,
): Promise<void> {
  const people = (await manager.query(
    `select distinct p.email, p.language from member m join person p on p.id = m.person_id
     where m.organisation_id in (
       select firm_id from consultation_invitation where consultation_id = $1
       union select firm_id from consultation_question where consultation_id = $1
       union select firm_id from consultation_draft where consultation_id = $1
       union select firm_id from consultation_answer where consultation_id = $1
     ) and m.organisation_id not in (select firm_id from consultation_decline where consultation_id = $1)`,
    [consultationId],
  )) as Recipient[];
  await mailAll(manager, people, message);
}

/** Mails every member of one organisation. */
export async function notifyOrganisation(
  manager: EntityManager,
  organisationId: string,
  message: Message,
): Promise<void> {
  const people = (await manager.query(
    'select p.email, p.language from member m join person p on p.id = m.person_id where m.organisation_id = $1',
    [organisationId],
  )) as Recipient[];
  await mailAll(manager, people, message);
}

interface Recipient {
  email: string;
  language: 'nl' | 'en';
}

async function mailAll(
  manager: EntityManager,
  people: readonly Recipient[],
  { event, subject, text }: Message,
): Promise<void> {
  for (const { email, language } of people) {
    await enqueueMail(manager, { to: email, event, subject: subject[language], text: text[language] });
  }
}
