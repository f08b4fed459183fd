import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import type { OutgoingMail } from './mail-message.js';
import { Mailer } from './mailer.js';

const LEASE = '60 seconds';
const BATCH = 20;
const MAX_ATTEMPTS = 8;

/**
 * Sends what stands in the mail outbox. At least once after a crash between delivery and our mark (SMTP has no
 * transaction); then with the same Message-ID.
 */
@Injectable()
export class MailDispatcher {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly database: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** Sends a batch, each claimed when its turn comes, so that no claim runs out waiting. @returns how many there were */
  async dispatch(): Promise<number> {
    await this.dropStale();
    let count = 0;
    for (; count < BATCH; count += 1) {
      const mail = await this.claim();
      if (!mail) break;
      await this.deliver(mail);
    }
    return count;
  }

  /** What there is no use in any more is not sent, however long it had to wait. */
  private async dropStale(): Promise<void> {
    await this.database.query(
      `update mail_outbox set cancelled_at = now(), body = ''
       where sent_at is null and cancelled_at is null and not_after <= $1`,
      [this.clock.now()],
    );
  }

  private async claim(): Promise<OutgoingMail | undefined> {
    const [rows] = await this.database.query(
      `update mail_outbox set claimed_until = now() + interval '${LEASE}', attempts = attempts + 1
       where id in (
         select id from mail_outbox
         where sent_at is null and cancelled_at is null and attempts < $1 and (claimed_until is null or claimed_until < now())
         order by created_at limit 1 for update skip locked)
       returning id, recipient, subject, body, language, path, optional`,
      [MAX_ATTEMPTS],
    );
    return (rows as OutgoingMail[])[0];
  }

  /** What was sent is forgotten but for the fact: links in it are secrets. */
  private async deliver(mail: OutgoingMail): Promise<void> {
    try {
      await this.mailer.send(mail);
      await this.database.query(
        `update mail_outbox set sent_at = now(), claimed_until = null, error = null, body = '' where id = $1`,
        [mail.id],
      );
    } catch (error) {
      this.logger.warn({ err: error, mail: mail.id });
      await this.database.query(
        `update mail_outbox set claimed_until = now() + least(interval '1 hour', interval '2 seconds' * power(4, attempts)), error = $2 where id = $1`,
        [mail.id, error instanceof Error ? error.message.slice(0, 500) : 'unknown'],
      );
    }
  }
}
