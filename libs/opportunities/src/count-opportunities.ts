import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { CURRENT } from './opportunity.js';

/** What is current at this moment: open, or announced. The search of opportunities finds as many. */
export interface CurrentCounts {
  /** Needs and consultations together. */
  current: number;
  /** Consultations among them. */
  consultations: number;
  /** Those whose deadline lies within seven days. */
  closingThisWeek: number;
}

const WEEK = 7 * 86_400_000;

/** How much is current. */
@Injectable()
export class CountOpportunities {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async current(): Promise<CurrentCounts> {
    const now = this.clock.now();
    const [counts] = (await this.database.query(
      `select count(*)::int as current,
              count(*) filter (where kind = 'consultation')::int as consultations,
              count(*) filter (where deadline <= $2)::int as "closingThisWeek"
       from opportunity where status = any($3) and not invited_only and (deadline is null or deadline > $1)`,
      [now, new Date(now.getTime() + WEEK), CURRENT],
    )) as CurrentCounts[];
    return counts ?? { current: 0, consultations: 0, closingThisWeek: 0 };
  }
}
