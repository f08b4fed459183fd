import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { audit } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { InviteMember } from './invite-member.js';
import { hashPassword } from './password.js';
import type { OrganisationKind, Role } from './roles.js';
import type { Viewer } from './viewer.js';

export interface OrganisationRow {
  id: string;
  kind: OrganisationKind;
  name: string;
}

/** Makes an organisation, in the caller's transaction. */
export async function foundOrganisation(
  manager: EntityManager,
  kind: OrganisationKind,
  name: string,
): Promise<OrganisationRow> {
  const organisation = { id: randomUUID(), kind, name };
  await manager.query('insert into organisation (id, kind, name) values ($1, $2, $3)', [organisation.id, kind, name]);
  return organisation;
}

export interface NewPerson {
  email: string;
  name: string;
  /** Without one nobody can sign in until one is chosen. */
  password?: string;
  language?: 'nl' | 'en';
}

/** Makes a person and a membership; a person who is there already keeps name and password. */
export async function addMember(
  manager: EntityManager,
  organisationId: string,
  role: Role,
  person: NewPerson,
): Promise<string> {
  const email = person.email.toLowerCase();
  const [known] = (await manager.query('select id from person where email = $1', [email])) as { id: string }[];
  const id = known?.id ?? randomUUID();
  if (!known) {
    await manager.query('insert into person (id, email, name, language, password_hash) values ($1, $2, $3, $4, $5)', [
      id,
      email,
      person.name,
      person.language ?? 'nl',
      person.password === undefined ? null : await hashPassword(person.password),
    ]);
  }
  await manager.query(
    `insert into member (organisation_id, person_id, role) values ($1, $2, $3)
     on conflict (organisation_id, person_id) do update set role = excluded.role`,
    [organisationId, id, role],
  );
  return id;
}

/** An account manager founds an organisation and invites its first admin. */
@Injectable()
export class FoundOrganisation {
  constructor(
    private readonly database: DataSource,
    private readonly inviteMember: InviteMember,
  ) {}

  async execute(
    viewer: Viewer,
    request: { kind: OrganisationKind; name: string; adminEmail: string },
  ): Promise<OrganisationRow> {
    return this.database.transaction(async (manager) => {
      const organisation = await foundOrganisation(manager, request.kind, request.name);
      await this.inviteMember.invite(manager, {
        email: request.adminEmail,
        role: 'admin',
        organisationId: organisation.id,
        invitedBy: viewer.personId,
      });
      await audit(manager, {
        action: 'organisation.founded',
        actor: viewer.personId,
        organisation: organisation.id,
        details: { kind: request.kind },
      });
      return organisation;
    });
  }
}
