import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, decodeCursor, notFound, type Page, pageOf } from '@schakel/platform';
import { isUUID } from 'class-validator';
import { DataSource, In } from 'typeorm';
import { Firm } from './firm.entity.js';
import type { FirmStatus } from './firm.js';
import type { WholeFirm } from './firm-profile.js';
import { ownFirm } from './own-firm.js';
import { wholeFirm, wholeFirms } from './whole-firms.js';

const BATCH = 200;

export interface BrokerQuery {
  /** A piece of the name, in capitals or not, or the KvK number. */
  text?: string | undefined;
  status?: FirmStatus | undefined;
  /** Only those of which something is still to be verified. */
  waiting?: boolean | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Its own yes about its main aim, or a certificate that holds today: both count for more once someone saw the proof. */
const WAITS_FOR_VERIFICATION = `f.status = 'published' and (
  (f.main_aim = 'yes' and f.verified_at is null)
  or exists (select 1 from certificate c where c.firm_id = f.id and c.verified_at is null
             and (c.valid_until is null or c.valid_until >= :today)))`;

/** Reads of firms: a member's own, what is public, and for account managers all of them. */
@Injectable()
export class ReadFirms {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async own(viewer: Viewer): Promise<WholeFirm> {
    return wholeFirm(this.database.manager, await ownFirm(this.database.manager, viewer, false));
  }

  async publicById(id: string): Promise<WholeFirm> {
    const firm = await this.database.manager.findOneBy(Firm, { id, status: 'published' });
    if (!firm) throw notFound('firm');
    return wholeFirm(this.database.manager, firm);
  }

  /** Those of the ids that are published, in the order of the ids: the gate behind every search and match list. */
  async publicByIds(ids: readonly string[]): Promise<WholeFirm[]> {
    if (ids.length === 0) return [];
    const manager = this.database.manager;
    const firms = await manager.findBy(Firm, { id: In([...ids]), status: 'published' });
    const whole = await this.completed(firms);
    const byId = new Map(whole.map((each) => [each.firm.id, each]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** All published firms, a batch at a time, by id. */
  async *allPublished(): AsyncGenerator<WholeFirm[]> {
    for (let after = ''; ;) {
      const rows = (await this.database.query(
        `select id from firm where status = 'published' and id::text > $1 order by id::text limit $2`,
        [after, BATCH],
      )) as { id: string }[];
      if (rows.length === 0) return;
      after = rows.at(-1)?.id ?? '';
      yield await this.publicByIds(rows.map(({ id }) => id));
    }
  }

  /** How many firms are published. */
  countPublished(): Promise<number> {
    return this.database.manager.countBy(Firm, { status: 'published' });
  }

  /** Account managers see every firm, drafts too, by name. */
  async forBroker(viewer: Viewer, { text, status, waiting, cursor, limit }: BrokerQuery): Promise<Page<WholeFirm>> {
    if (viewer.kind !== 'broker') throw notFound('firm');
    const query = this.database
      .createQueryBuilder(Firm, 'f')
      .orderBy('f.name')
      .addOrderBy('f.id')
      .limit(limit + 1);
    if (text) query.andWhere('(strpos(lower(f.name), lower(:text)) > 0 or f.kvkNumber = :text)', { text });
    if (status) query.andWhere('f.status = :status', { status });
    if (waiting) query.andWhere(WAITS_FOR_VERIFICATION, { today: this.clock.today() });
    if (cursor) {
      const [name, id] = decodeCursor(cursor, 2, ([name, id]) => typeof name === 'string' && isUUID(id));
      query.andWhere('(f.name, f.id) > (:name, :id::uuid)', { name, id });
    }
    const page = pageOf(await query.getMany(), limit, (firm) => [firm.name, firm.id]);
    return { items: await this.completed(page.items), next: page.next };
  }

  async byIdForBroker(viewer: Viewer, id: string): Promise<WholeFirm> {
    if (viewer.kind !== 'broker') throw notFound('firm');
    const firm = await this.database.manager.findOneBy(Firm, { id });
    if (!firm) throw notFound('firm');
    return wholeFirm(this.database.manager, firm);
  }

  private completed(firms: readonly Firm[]): Promise<WholeFirm[]> {
    return wholeFirms(this.database.manager, firms);
  }
}
