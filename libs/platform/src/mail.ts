import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';

/** A mail to one person. Plain text: it reads everywhere and cannot hide anything. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** What happened, for whom: the same event is mailed to the same person once. */
  event: string;
}

/**
 * Puts a mail in the outbox, in the caller's transaction: it is sent if and only if the change is saved.
 * Once per event and person.
 */
export async function enqueueMail(manager: EntityManager, mail: Mail): Promise<void> {
  await manager.query(
    `insert into mail_outbox (id, event, recipient, subject, body) values ($1, $2, $3, $4, $5)
     on conflict (event, recipient) do nothing`,
    [randomUUID(), mail.event, mail.to, oneLine(mail.subject), mail.text],
  );
}

/** Header text must never start another header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export interface OutgoingMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
}

/** Hands a mail over for delivery. A port: SMTP in production, files where no server is configured. */
export abstract class Mailer {
  abstract send(mail: OutgoingMail): Promise<void>;
  abstract close(): void;
}

/** Milliseconds that a mail server may be silent. All its silences together stay below what a claim on a mail lasts. */
const PATIENCE_MS = 10_000;

/** Sends through an SMTP server. The Message-ID is the outbox id, so a repeat after a crash is recognisable. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
    patienceMs = PATIENCE_MS,
  ) {
    super();
    this.transport = createTransport({
      url,
      dnsTimeout: patienceMs,
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      socketTimeout: patienceMs,
    });
  }

  async send(mail: OutgoingMail): Promise<void> {
    await this.transport.sendMail(message(mail, this.from));
  }

  close(): void {
    this.transport.close();
  }
}

/** Writes each mail as an .eml file: for a machine without an SMTP server. */
export class FileMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async send(mail: OutgoingMail): Promise<void> {
    const sent = await this.transport.sendMail(message(mail, this.from));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(join(this.folder, `${mail.id}.eml`), sent.message as Buffer, { mode: 0o600 });
  }

  close(): void {
    this.transport.close();
  }
}

function message(mail: OutgoingMail, from: string) {
  return {
    from,
    to: { name: '', address: mail.recipient },
    subject: mail.subject,
    text: mail.body,
    messageId: `<${mail.id}@schakel>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
