import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, notFound, type Page, pageOf } from '@schakel/platform';
import { isUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import type { OrganisationRow } from './found-organisation.js';
import type { OrganisationKind } from './roles.js';
import type { Viewer } from './viewer.js';

/** An organisation as an account manager sees it: who is in it is its own business. */
export interface ListedOrganisation extends OrganisationRow {
  members: number;
  admins: number;
  /** Invitations that nobody accepted yet and that still can be. */
  openInvitations: number;
  createdAt: string;
}

export interface OrganisationsQuery {
  /** A piece of the name, in capitals or not. */
  text?: string | undefined;
  kind?: OrganisationKind | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** All organisations, for account managers. */
@Injectable()
export class ListOrganisations {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By name. */
  async forBroker(
    viewer: Viewer,
    { text, kind, cursor, limit }: OrganisationsQuery,
  ): Promise<Page<ListedOrganisation>> {
    if (viewer.kind !== 'broker') throw notFound('organisation');
    const isOurs = ([name, id]: readonly unknown[]) => typeof name === 'string' && isUUID(id);
    const [name, id] = cursor ? decodeCursor(cursor, 2, isOurs) : [null, null];
    const rows = (await this.database.query(
      `select o.id, o.kind, o.name, o.created_at,
              (select count(*)::int from member m where m.organisation_id = o.id) as members,
              (select count(*)::int from member m where m.organisation_id = o.id and m.role = 'admin') as admins,
              (select count(*)::int from invitation i where i.organisation_id = o.id
                 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > $6) as "openInvitations"
       from organisation o
       where ($1::text is null or strpos(lower(o.name), lower($1)) > 0) and ($2::text is null or o.kind = $2)
         and ($3::text is null or (o.name, o.id) > ($3, $4::uuid))
       order by o.name, o.id limit $5`,
      [text ?? null, kind ?? null, name, id, limit + 1, this.clock.now()],
    )) as (Omit<ListedOrganisation, 'createdAt'> & { created_at: Date })[];
    const listed = rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at.toISOString() }));
    return pageOf(listed, limit, (row) => [row.name, row.id]);
  }
}
