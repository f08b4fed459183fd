import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Opportunity } from './opportunity.entity.js';
import { RecordOpportunity } from './record-opportunity.js';

const BATCH = 100;

/** Closes what has passed its deadline. Nobody could respond any more since that moment; this makes it a fact. */
@Injectable()
export class CloseOverdue {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly record: RecordOpportunity,
  ) {}

  /** @returns how many were closed */
  async execute(): Promise<number> {
    const now = this.clock.now();
    return this.database.transaction(async (manager) => {
      const overdue = await manager
        .createQueryBuilder(Opportunity, 'o')
        .where(`o.status in ('planned', 'open') and o.deadline <= :now`, { now })
        .orderBy('o.deadline')
        .limit(BATCH)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const before of overdue) {
        const after = manager.create(Opportunity, { ...before, status: 'closed' });
        await this.record.execute(manager, before, after, { action: 'closed', at: now, actor: null });
      }
      return overdue.length;
    });
  }
}
