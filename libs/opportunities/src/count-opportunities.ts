import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';

/** What firms can respond to at this moment. */
export interface OpenCounts {
  /** Needs and consultations together. */
  open: number;
  /** Consultations among them. */
  consultations: number;
  /** Those whose deadline lies within seven days. */
  closingThisWeek: number;
}

const WEEK = 7 * 86_400_000;

/** How much is open. */
@Injectable()
export class CountOpportunities {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async open(): Promise<OpenCounts> {
    const now = this.clock.now();
    const [counts] = (await this.database.query(
      `select count(*)::int as open,
              count(*) filter (where kind = 'consultation')::int as consultations,
              count(*) filter (where deadline <= $2)::int as "closingThisWeek"
       from opportunity where status = 'open' and not invited_only and (deadline is null or deadline > $1)`,
      [now, new Date(now.getTime() + WEEK)],
    )) as OpenCounts[];
    return counts ?? { open: 0, consultations: 0, closingThisWeek: 0 };
  }
}
