import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { decodeCursor, isMoment, notFound, type Page, pageOf } from '@schakel/platform';
import { isUUID } from 'class-validator';
import { DataSource, In } from 'typeorm';
import { OpportunityChange } from './opportunity-change.entity.js';
import { Opportunity } from './opportunity.entity.js';
import { CURRENT, isCurrent, isVisibleTo, type OpportunityKind, type OpportunityStatus } from './opportunity.js';

export interface OwnQuery {
  kind: OpportunityKind;
  status?: OpportunityStatus | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** What a buyer published: what firms can respond to or prepare for, or what is over. */
export interface PublicQuery {
  over: boolean;
  now: Date;
  cursor?: string | undefined;
  limit: number;
}

const BATCH = 200;

/** Reads of opportunities: a buyer's own, or what is public. */
@Injectable()
export class ReadOpportunities {
  constructor(private readonly database: DataSource) {}

  /** The viewer's own, newest first. */
  async own(viewer: Viewer, { kind, status, cursor, limit }: OwnQuery): Promise<Page<Opportunity>> {
    const query = this.database
      .createQueryBuilder(Opportunity, 'o')
      .where('o.buyerId = :buyer and o.kind = :kind', { buyer: viewer.organisationId, kind })
      .orderBy('o.createdAt', 'DESC')
      .addOrderBy('o.id')
      .limit(limit + 1);
    if (status) query.andWhere('o.status = :status', { status });
    if (cursor) {
      const [at, id] = decodeCursor(cursor, 2, ([at, id]) => isMoment(at) && isUUID(id));
      query.andWhere('(o.created_at < :at::timestamptz or (o.created_at = :at::timestamptz and o.id > :id::uuid))', {
        at,
        id,
      });
    }
    return pageOf(await query.getMany(), limit, (row) => [row.createdAt, row.id]);
  }

  /** What a buyer published and everyone may see, the latest first. */
  async publicOf(buyerId: string, { over, now, cursor, limit }: PublicQuery): Promise<Page<Opportunity>> {
    const query = this.database
      .createQueryBuilder(Opportunity, 'o')
      .where(`o.buyerId = :buyerId and o.status <> 'draft' and not o.invitedOnly`, { buyerId })
      .andWhere(`${over ? 'not' : ''} (o.status = any(:current) and (o.deadline is null or o.deadline > :now))`, {
        current: CURRENT,
        now,
      })
      .orderBy('o.publishedAt', 'DESC')
      .addOrderBy('o.id')
      .limit(limit + 1);
    if (cursor) {
      const [at, id] = decodeCursor(cursor, 2, ([at, id]) => isMoment(at) && isUUID(id));
      query.andWhere(
        '(o.published_at < :at::timestamptz or (o.published_at = :at::timestamptz and o.id > :id::uuid))',
        {
          at,
          id,
        },
      );
    }
    return pageOf(await query.getMany(), limit, (row) => [row.publishedAt, row.id]);
  }

  async ownById(viewer: Viewer, kind: OpportunityKind, id: string): Promise<Opportunity> {
    const found = await this.database.manager.findOneBy(Opportunity, { id, kind, buyerId: viewer.organisationId });
    if (!found) throw notFound(kind);
    return found;
  }

  /** What anyone may read. */
  publicById(id: string): Promise<Opportunity> {
    return this.visibleById(undefined, id);
  }

  /** What the viewer may read: what anyone may, and what its organisation was invited to. */
  async visibleById(viewer: Viewer | undefined, id: string): Promise<Opportunity> {
    const found = await this.database.manager.findOneBy(Opportunity, { id });
    if (!found || !isVisibleTo(found, viewer?.organisationId)) throw notFound('opportunity');
    return found;
  }

  /** Those of the ids that everyone may see, in the order of the ids: the gate behind every search and match list. */
  async publicByIds(ids: readonly string[]): Promise<Opportunity[]> {
    return this.gated(undefined, ids);
  }

  /** Those of the ids that the viewer may see, in the order of the ids. */
  async visibleByIds(viewer: Pick<Viewer, 'organisationId'>, ids: readonly string[]): Promise<Opportunity[]> {
    return this.gated(viewer.organisationId, ids);
  }

  /** How many of what every firm can respond to or prepare for have each CPV code of eight digits. */
  async countCurrentByCode(now: Date): Promise<ReadonlyMap<string, number>> {
    const rows: { code: string; count: number }[] = await this.database.query(
      `select code, count(distinct id)::int as count from opportunity, unnest(cpv) code
       where status = any($1) and not invited_only and (deadline is null or deadline > $2) group by code`,
      [CURRENT, now],
    );
    return new Map(rows.map(({ code, count }) => [code, count]));
  }

  /** All that everyone may see and firms can respond to or prepare for, a batch at a time, by id. */
  async *allCurrent(now: Date): AsyncGenerator<Opportunity[]> {
    for (let after = ''; ;) {
      const rows = (await this.database.query(
        'select id from opportunity where status = any($3) and id::text > $1 order by id::text limit $2',
        [after, BATCH, CURRENT],
      )) as { id: string }[];
      if (rows.length === 0) return;
      after = rows.at(-1)?.id ?? '';
      const found = await this.publicByIds(rows.map(({ id }) => id));
      yield found.filter((row) => isCurrent(row, now));
    }
  }

  /** The needs that came of a consultation and that everyone may see, oldest first. */
  async publicNeedsAfter(consultationId: string): Promise<Opportunity[]> {
    const found = await this.database.manager.find(Opportunity, {
      where: { kind: 'need', consultationId },
      order: { publishedAt: 'ASC', id: 'ASC' },
    });
    return found.filter((need) => isVisibleTo(need, undefined));
  }

  /** Every change since publication, newest first. */
  changes(opportunityId: string): Promise<OpportunityChange[]> {
    return this.database.manager.find(OpportunityChange, { where: { opportunityId }, order: { version: 'DESC' } });
  }

  private async gated(organisationId: string | undefined, ids: readonly string[]): Promise<Opportunity[]> {
    if (ids.length === 0) return [];
    const found = await this.database.manager.findBy(Opportunity, { id: In([...ids]) });
    const byId = new Map(found.filter((row) => isVisibleTo(row, organisationId)).map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
