import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { SearchIndexState } from '@schakel/search';
import { DataSource } from 'typeorm';
import { Firm } from './firm.entity.js';
import { FIRM_PROFILES, firmProfile } from './firm-profile.js';
import { wholeFirm } from './whole-firms.js';

const BATCH = 100;

/** Firms with a certificate that began or ended since the day of their profile. */
const DUE = `
  select f.id from firm f join firm_match m on m.id = f.id
  where f.status = 'published' and exists (
    select 1 from certificate c where c.firm_id = f.id and (
      c.valid_from > (m.data->>'asOf')::date and c.valid_from <= $1::date
      or c.valid_until >= (m.data->>'asOf')::date and c.valid_until < $1::date))
  order by f.id limit $2 for update of f skip locked`;

/**
 * Certificates begin and end without anyone changing the firm: makes anew what the ranker and the search index know of
 * a firm once the day asks for it. The firm itself, and its version, stay as they are.
 */
@Injectable()
export class RenewProfiles {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly search: SearchIndexState,
  ) {}

  /** @returns how many were renewed; 0 = no more to do today */
  async execute(): Promise<number> {
    const today = this.clock.today();
    return this.database.transaction(async (manager) => {
      const due = (await manager.query(DUE, [today, BATCH])) as { id: string }[];
      for (const { id } of due) {
        const whole = await wholeFirm(manager, await manager.findOneByOrFail(Firm, { id }));
        await FIRM_PROFILES.save(manager, id, firmProfile(whole, today));
      }
      await this.search.changed(
        manager,
        'firm',
        due.map(({ id }) => id),
      );
      return due.length;
    });
  }
}
