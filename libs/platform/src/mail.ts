import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** A mail to one person. Written as plain text: it reads everywhere and cannot hide anything. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** What happened, for whom: the same event is mailed to the same person once. */
  event: string;
  /** Of the text; Dutch unless said. */
  language?: 'nl' | 'en';
  /** The page it is about, as a path of the web app. */
  path?: string;
  /** Can its reader switch such mails off? The mail says so either way; undefined = it is no notification. */
  optional?: boolean;
  /** After this moment there is no use in it, so it is not sent any more. */
  until?: Date | null;
  /** What it is about and for which organisation, so that it can be taken back before it is sent. */
  about?: string;
  organisationId?: string;
}

/**
 * Puts a mail in the outbox, in the caller's transaction: it is sent if and only if the change is saved.
 * Once per event and person.
 */
export async function enqueueMail(manager: EntityManager, mail: Mail): Promise<void> {
  await manager.query(
    `insert into mail_outbox (id, event, recipient, subject, body, language, path, optional, not_after, about, organisation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (event, recipient) do nothing`,
    [
      randomUUID(),
      mail.event,
      mail.to,
      oneLine(mail.subject),
      mail.text,
      mail.language ?? 'nl',
      mail.path ?? null,
      mail.optional ?? null,
      mail.until ?? null,
      mail.about ?? null,
      mail.organisationId ?? null,
    ],
  );
}

/** Which mails to take back; what is absent does not matter. */
export interface MailSelection {
  about?: string;
  organisationId?: string;
  recipient?: string;
  /** The beginning of the event. */
  event?: string;
  /** Only what one could do without. */
  optional?: true;
}

/**
 * Takes mails back that were not sent yet, in the caller's transaction: nobody hears of what is no longer so. One that
 * is being sent at this moment counts as sent.
 */
export async function cancelMail(manager: EntityManager, selection: MailSelection): Promise<void> {
  const { about, organisationId, recipient, event, optional } = selection;
  await manager.query(
    `update mail_outbox set cancelled_at = now(), body = ''
     where sent_at is null and cancelled_at is null
       and ($1::text is null or about = $1) and ($2::uuid is null or organisation_id = $2)
       and ($3::text is null or recipient = $3) and ($4::text is null or starts_with(event, $4))
       and ($5::boolean is null or optional = $5)`,
    [about ?? null, organisationId ?? null, recipient ?? null, event ?? null, optional ?? null],
  );
}

/** Header text must never start another header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
