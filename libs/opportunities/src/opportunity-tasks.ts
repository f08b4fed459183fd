import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, type Task } from '@schakel/platform';
import { DataSource } from 'typeorm';
import type { OpportunityKind } from './opportunity.js';

export type OpportunityTaskCode =
  /** A draft that nobody touched since yesterday. */
  'draft-waiting';

export type OpportunityTask = Task<OpportunityTaskCode>;

const DAY = 86_400_000;
const MOST = 100;

/** What needs and consultations that are not published yet ask of their buyer. */
@Injectable()
export class OpportunityTasks {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async forBuyer(viewer: Viewer): Promise<OpportunityTask[]> {
    const before = new Date(this.clock.now().getTime() - DAY);
    const rows: { id: string; kind: OpportunityKind; title: string; updated_at: Date }[] = await this.database.query(
      `select id, kind, title, updated_at from opportunity
       where buyer_id = $1 and status = 'draft' and updated_at <= $2 order by updated_at, id limit $3`,
      [viewer.organisationId, before, MOST],
    );
    return rows.map(({ id, kind, title, updated_at }) => ({
      code: 'draft-waiting',
      subject: { kind, id, name: title },
      count: null,
      since: updated_at.toISOString(),
      due: null,
    }));
  }
}
