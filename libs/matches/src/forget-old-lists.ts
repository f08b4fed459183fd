import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';

const DAY_MS = 86_400_000;

/**
 * How many days match lists are kept. What a buyer saw is part of how a contract came about, which has to be documented
 * for three years (Directive 2014/24/EU art. 84); what a firm saw is of use to nobody but the firm itself.
 */
const KEPT_DAYS = { opportunity: 3 * 366, firm: 30 };

/** An exposure this long ago counts as none. */
const EXPOSURE_DAYS = 366;

/** Forgets match lists that are no longer needed, with what was shown of them. */
@Injectable()
export class ForgetOldLists {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const before = (days: number) => new Date(this.clock.now().getTime() - days * DAY_MS);
    await this.database.query('delete from match_list where firm_id is not null and as_of < $1', [
      before(KEPT_DAYS.firm),
    ]);
    await this.database.query('delete from match_list where as_of < $1', [before(KEPT_DAYS.opportunity)]);
    await this.database.query('delete from firm_exposure where shown_at < $1', [before(EXPOSURE_DAYS)]);
  }
}
