import { Injectable } from '@nestjs/common';
import {
  audit,
  Clock,
  DomainError,
  enqueueMail,
  hashSecret,
  newSecret,
  Settings,
  Throttle,
  WEB_PAGES,
} from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { assertGoodPassword, hashPassword, passwordFits } from './password.js';
import type { Viewer } from './viewer.js';

const MINUTES = 30;
const PER_ADDRESS = { burst: 3, count: 3, seconds: 3_600 };
const PER_NETWORK = { burst: 30, count: 30, seconds: 3_600 };

/**
 * A forgotten password: ask for a link, choose a new one. Changing it ends all sessions of the person and makes every
 * link worthless.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly throttle: Throttle,
  ) {}

  /** Mails a link if the address has an account. The caller learns nothing either way. */
  async request(address: string, network: string): Promise<void> {
    const email = address.toLowerCase();
    await this.throttle.take(`reset:${email}`, PER_ADDRESS);
    await this.throttle.take(`reset-from:${network}`, PER_NETWORK);
    const token = newSecret();
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      const [person] = (await manager.query('select id from person where email = $1', [email])) as { id: string }[];
      if (!person) return;
      await manager.query('insert into password_reset (token_hash, person_id, expires_at) values ($1, $2, $3)', [
        hashSecret(token),
        person.id,
        new Date(now.getTime() + MINUTES * 60_000),
      ]);
      await enqueueMail(manager, {
        to: email,
        event: `password-reset:${hashSecret(token).toString('hex')}`,
        subject: 'Nieuw wachtwoord voor Schakel',
        text: [
          `Kies binnen ${MINUTES} minuten een nieuw wachtwoord (choose a new password within ${MINUTES} minutes):`,
          `${this.settings.webUrl}${WEB_PAGES.reset}#${token}`,
          'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen; uw wachtwoord blijft zoals het is.',
        ].join('\n\n'),
      });
    });
  }

  async complete(token: string, password: string): Promise<void> {
    assertGoodPassword(password, []);
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      const [rows] = (await manager.query(
        'update password_reset set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning person_id',
        [hashSecret(token), now],
      )) as [{ person_id: string }[], number];
      const personId = rows[0]?.person_id;
      if (!personId) throw new DomainError('not-found', 'This link was used or has expired. Ask for a new one.');
      // hashed only now: whoever makes up a link must not cost us what a sign-in costs
      await this.save(manager, personId, await hashPassword(password), now);
      await audit(manager, { action: 'password.reset', actor: personId });
    });
  }

  /** Changes one's own password, knowing the present one. Ends all other sessions. */
  async change(viewer: Viewer, present: string, next: string): Promise<void> {
    await this.throttle.take(`sign-in:${viewer.personId}`, { burst: 10, count: 10, seconds: 600 });
    const [person] = (await this.database.query('select email, password_hash from person where id = $1', [
      viewer.personId,
    ])) as { email: string; password_hash: string | null }[];
    if (!(await passwordFits(person?.password_hash, present)))
      throw new DomainError('forbidden', 'The present password is not right.', {
        errors: [{ pointer: '/present', message: 'This is not your present password.', code: 'wrongPassword' }],
      });
    assertGoodPassword(next, [person?.email.split('@')[0] ?? ''], '/next');
    const passwordHash = await hashPassword(next);
    await this.database.transaction(async (manager) => {
      const now = this.clock.now();
      await this.save(manager, viewer.personId, passwordHash, now);
      await manager.query('update session set proven_at = $2 where id = $1', [viewer.sessionId, now]);
      await audit(manager, { action: 'password.changed', actor: viewer.personId });
    });
  }

  private async save(manager: EntityManager, personId: string, passwordHash: string, now: Date): Promise<void> {
    await manager.query('update person set password_hash = $2, sessions_valid_after = $3 where id = $1', [
      personId,
      passwordHash,
      now,
    ]);
    await manager.query('update password_reset set used_at = $2 where person_id = $1 and used_at is null', [
      personId,
      now,
    ]);
  }
}
