import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit, Clock, DomainError, hashSecret } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { assertGoodPassword, hashPassword, passwordFits } from './password.js';
import type { OrganisationKind, Role } from './roles.js';

export interface Acceptance {
  token: string;
  name: string;
  /** The new password, or the present one of someone who already has an account. */
  password: string;
  language?: 'nl' | 'en' | undefined;
}

interface Invitation {
  id: string;
  organisation_id: string;
  email: string;
  role: Role;
}

/** Accepts an invitation: makes the account where there is none yet, and the membership. A token works once. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param kind whose members the API serves; null = of every kind */
  async execute(
    kind: OrganisationKind | null,
    acceptance: Acceptance,
  ): Promise<{ personId: string; organisationId: string }> {
    return this.database.transaction(async (manager) => {
      const invitation = await this.consume(manager, kind, acceptance.token);
      const personId = await this.person(manager, invitation.email, acceptance);
      await manager.query(
        `insert into member (organisation_id, person_id, role) values ($1, $2, $3)
         on conflict (organisation_id, person_id) do nothing`,
        [invitation.organisation_id, personId, invitation.role],
      );
      await audit(manager, { action: 'member.joined', actor: personId, organisation: invitation.organisation_id });
      return { personId, organisationId: invitation.organisation_id };
    });
  }

  private async consume(manager: EntityManager, kind: OrganisationKind | null, token: string): Promise<Invitation> {
    const [rows] = (await manager.query(
      `update invitation set accepted_at = $2
       where token_hash = $1 and organisation_id in (select id from organisation where $3::text is null or kind = $3) and accepted_at is null and withdrawn_at is null and expires_at > $2
       returning id, organisation_id, email, role`,
      [hashSecret(token), this.clock.now(), kind],
    )) as [Invitation[], number];
    const invitation = rows[0];
    if (!invitation)
      throw new DomainError('not-found', 'This invitation was used, withdrawn or has expired. Ask for a new one.');
    return invitation;
  }

  private async person(manager: EntityManager, email: string, acceptance: Acceptance): Promise<string> {
    const [known] = (await manager.query('select id, password_hash from person where email = $1 for update', [
      email,
    ])) as { id: string; password_hash: string | null }[];
    if (known?.password_hash) {
      if (await passwordFits(known.password_hash, acceptance.password)) return known.id;
      throw new DomainError('unauthenticated', 'You already have an account. Give its present password.');
    }
    assertGoodPassword(acceptance.password, [acceptance.name, email.split('@')[0] ?? '']);
    const id = known?.id ?? randomUUID();
    await manager.query(
      `insert into person (id, email, name, language, password_hash) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set name = $3, language = $4, password_hash = $5`,
      [id, email, acceptance.name, acceptance.language ?? 'nl', await hashPassword(acceptance.password)],
    );
    return id;
  }
}
