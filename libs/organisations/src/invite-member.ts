import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  audit,
  Clock,
  enqueueMail,
  hashSecret,
  newSecret,
  notFound,
  Settings,
  Throttle,
  WEB_PAGES,
} from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from './roles.js';
import type { Viewer } from './viewer.js';

const DAYS = 7;
const PER_ORGANISATION = { burst: 30, count: 30, seconds: 3_600 };

export interface InvitationRow {
  id: string;
  email: string;
  role: Role;
  createdAt: string;
  expiresAt: string;
  status: 'open' | 'accepted' | 'expired' | 'withdrawn';
}

/** Invites people by e-mail to act for an organisation. The answer never tells whether the address has an account. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly throttle: Throttle,
  ) {}

  async execute(viewer: Viewer, invitee: { email: string; role: Role }): Promise<InvitationRow> {
    await this.throttle.take(`invite:${viewer.organisationId}`, PER_ORGANISATION);
    return this.database.transaction((manager) =>
      this.invite(manager, { ...invitee, organisationId: viewer.organisationId, invitedBy: viewer.personId }),
    );
  }

  /** For whoever may found organisations: invites the first member, in the caller's transaction. */
  async invite(
    manager: EntityManager,
    invitee: { email: string; role: Role; organisationId: string; invitedBy: string | null },
  ): Promise<InvitationRow> {
    const now = this.clock.now();
    const row = {
      id: randomUUID(),
      email: invitee.email.toLowerCase(),
      role: invitee.role,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + DAYS * 86_400_000).toISOString(),
      status: 'open' as const,
    };
    const token = newSecret();
    await manager.query(
      `insert into invitation (id, organisation_id, email, role, token_hash, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        row.id,
        invitee.organisationId,
        row.email,
        row.role,
        hashSecret(token),
        invitee.invitedBy,
        row.createdAt,
        row.expiresAt,
      ],
    );
    await this.mail(manager, row, invitee.organisationId, token);
    await audit(manager, {
      action: 'member.invited',
      actor: invitee.invitedBy ?? undefined,
      organisation: invitee.organisationId,
      details: { role: row.role },
    });
    return row;
  }

  private async mail(
    manager: EntityManager,
    { id, email }: InvitationRow,
    organisationId: string,
    token: string,
  ): Promise<void> {
    const [organisation] = (await manager.query('select name from organisation where id = $1', [organisationId])) as {
      name: string;
    }[];
    const name = organisation?.name ?? 'Schakel';
    const text = mailText(name, `${this.settings.webUrl}${WEB_PAGES.join}#${token}`);
    await enqueueMail(manager, { to: email, event: `invitation:${id}`, subject: `Uitnodiging voor ${name}`, text });
  }

  async list(viewer: Viewer): Promise<InvitationRow[]> {
    const rows = (await this.database.query(
      `select id, email, role, created_at, expires_at,
              case when accepted_at is not null then 'accepted' when withdrawn_at is not null then 'withdrawn'
                   when expires_at <= $2 then 'expired' else 'open' end as status
       from invitation where organisation_id = $1 order by created_at desc, id limit 200`,
      [viewer.organisationId, this.clock.now()],
    )) as (Omit<InvitationRow, 'createdAt' | 'expiresAt'> & { created_at: Date; expires_at: Date })[];
    return rows.map(({ created_at, expires_at, ...row }) => ({
      ...row,
      createdAt: created_at.toISOString(),
      expiresAt: expires_at.toISOString(),
    }));
  }

  async withdraw(viewer: Viewer, id: string): Promise<void> {
    const [, withdrawn] = (await this.database.query(
      'update invitation set withdrawn_at = $3 where id = $1 and organisation_id = $2 and accepted_at is null and withdrawn_at is null',
      [id, viewer.organisationId, this.clock.now()],
    )) as [unknown, number];
    if (!withdrawn) throw notFound('open invitation');
  }
}

/** The token stands behind a # so that it reaches no server log and no mail scanner's request. */
function mailText(organisation: string, link: string): string {
  return [
    `U bent uitgenodigd om op Schakel te werken voor ${organisation}.`,
    `Open deze link binnen ${DAYS} dagen om mee te doen:`,
    link,
    'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen.',
    '',
    `You are invited to work for ${organisation} on Schakel. Open the link above within ${DAYS} days.`,
    'If you did not expect this, you need not do anything.',
  ].join('\n\n');
}
