import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { mailMessage, type OutgoingMail, type Sender } from './mail-message.js';

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
    private readonly sender: Sender,
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
    await this.transport.sendMail(mailMessage(mail, this.sender));
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
    private readonly sender: Sender,
  ) {
    super();
  }

  async send(mail: OutgoingMail): Promise<void> {
    const sent = await this.transport.sendMail(mailMessage(mail, this.sender));
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // Whole or not there: whoever looks into the folder, and a machine that stops halfway, never sees half a mail.
    const file = join(this.folder, `${mail.id}.eml`);
    await writeFile(`${file}.part`, sent.message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }

  close(): void {
    this.transport.close();
  }
}
