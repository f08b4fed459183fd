import { Injectable } from '@nestjs/common';
import { audit, cancelMail, Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrganisationRow } from './found-organisation.js';
import type { OwnOrganisation } from './own-organisation.js';
import type { Role } from './roles.js';
import type { Viewer } from './viewer.js';

export interface MemberRow {
  personId: string;
  name: string;
  email: string;
  phone: string | null;
  role: Role;
  joinedAt: string;
}

interface Membership extends OrganisationRow {
  role: Role;
}

export interface Me {
  personId: string;
  name: string;
  email: string;
  phone: string | null;
  language: 'nl' | 'en';
  role: Role;
  organisation: OwnOrganisation;
  organisations: Membership[];
}

/** The members of the viewer's organisation. There is always an admin. */
@Injectable()
export class Members {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async me(viewer: Viewer): Promise<Me> {
    const [row] = (await this.database.query(
      `select p.id as "personId", p.name, p.email, p.phone, p.language, m.role,
              json_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'accent', o.accent, 'logo', o.logo, 'version', o.version) as organisation,
              (select json_agg(json_build_object('id', eo.id, 'kind', eo.kind, 'name', eo.name, 'role', each.role) order by eo.name, eo.id)
               from member each join organisation eo on eo.id = each.organisation_id where each.person_id = p.id) as organisations
       from member m join person p on p.id = m.person_id join organisation o on o.id = m.organisation_id
       where m.person_id = $1 and m.organisation_id = $2`,
      [viewer.personId, viewer.organisationId],
    )) as Me[];
    if (!row) throw notFound('member');
    return row;
  }

  async changeMe(
    viewer: Viewer,
    change: { name?: string | undefined; phone?: string | null | undefined; language?: 'nl' | 'en' | undefined },
  ): Promise<Me> {
    await this.database.query(
      `update person set name = coalesce($2, name), language = coalesce($3, language),
                         phone = case when $4 then $5 else phone end where id = $1`,
      [viewer.personId, change.name ?? null, change.language ?? null, change.phone !== undefined, change.phone ?? null],
    );
    return this.me(viewer);
  }

  async list(viewer: Viewer): Promise<MemberRow[]> {
    const rows = (await this.database.query(
      `select p.id, p.name, p.email, p.phone, m.role, m.created_at from member m join person p on p.id = m.person_id
       where m.organisation_id = $1 order by p.name, p.id`,
      [viewer.organisationId],
    )) as { id: string; name: string; email: string; phone: string | null; role: Role; created_at: Date }[];
    return rows.map(({ id, created_at, ...row }) => ({ personId: id, ...row, joinedAt: created_at.toISOString() }));
  }

  async changeRole(viewer: Viewer, personId: string, role: Role): Promise<void> {
    await this.database.transaction(async (manager) => {
      await this.lockAdmins(manager, viewer);
      const [, changed] = (await manager.query(
        'update member set role = $3 where organisation_id = $1 and person_id = $2',
        [viewer.organisationId, personId, role],
      )) as [unknown, number];
      if (!changed) throw notFound('member');
      await this.assertAdminLeft(manager, viewer);
      await audit(manager, {
        action: 'member.role-changed',
        actor: viewer.personId,
        organisation: viewer.organisationId,
        subject: `person:${personId}`,
        details: { role },
      });
    });
  }

  /** Ends the sessions too, and takes back what lies in the post: who is invited again later signs in again. */
  async remove(viewer: Viewer, personId: string): Promise<void> {
    await this.database.transaction(async (manager) => {
      await this.lockAdmins(manager, viewer);
      const [, removed] = (await manager.query('delete from member where organisation_id = $1 and person_id = $2', [
        viewer.organisationId,
        personId,
      ])) as [unknown, number];
      if (!removed) throw notFound('member');
      const [person] = (await manager.query('select email from person where id = $1', [personId])) as {
        email: string;
      }[];
      if (person) await cancelMail(manager, { organisationId: viewer.organisationId, recipient: person.email });
      await manager.query(
        'update session set ended_at = $3 where organisation_id = $1 and person_id = $2 and ended_at is null',
        [viewer.organisationId, personId, this.clock.now()],
      );
      await this.assertAdminLeft(manager, viewer);
      await audit(manager, {
        action: 'member.removed',
        actor: viewer.personId,
        organisation: viewer.organisationId,
        subject: `person:${personId}`,
      });
    });
  }

  /** Two admins who leave at the same moment must see each other. */
  private async lockAdmins(manager: EntityManager, viewer: Viewer): Promise<void> {
    await manager.query(`select 1 from organisation where id = $1 for update`, [viewer.organisationId]);
  }

  private async assertAdminLeft(manager: EntityManager, viewer: Viewer): Promise<void> {
    const [admin] = (await manager.query(`select 1 from member where organisation_id = $1 and role = 'admin' limit 1`, [
      viewer.organisationId,
    ])) as unknown[];
    if (!admin)
      throw new DomainError('conflict', 'The last admin cannot leave or step down. Make someone else admin first.');
  }
}
