import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** When firms were shown to buyers: whoever was shown longest ago gets the next turn among ties. */
@Injectable()
export class Exposures {
  constructor(private readonly database: DataSource) {}

  /**
   * When each firm was last shown, ISO 8601 by id; who never was is left out. Lists of the opportunity itself do not
   * count: to look at a list again does not change it.
   */
  async lastShown(firmIds: readonly string[], opportunityId: string): Promise<Map<string, string>> {
    const rows = (await this.database.query(
      `select asked.id, latest.shown_at from unnest($1::uuid[]) asked (id)
       cross join lateral (
         select shown_at from firm_exposure
         where firm_id = asked.id and opportunity_id <> $2
         order by shown_at desc limit 1) latest`,
      [firmIds, opportunityId],
    )) as { id: string; shown_at: Date }[];
    return new Map(rows.map(({ id, shown_at: shownAt }) => [id, shownAt.toISOString()]));
  }

  /** Notes that firms were shown for an opportunity. */
  async note(manager: EntityManager, firmIds: readonly string[], opportunityId: string, at: string): Promise<void> {
    // one order for all writers, so that two of them never wait for each other in a circle
    await manager.query(
      `insert into firm_exposure (firm_id, opportunity_id, shown_at)
       select id, $2, $3 from unnest($1::uuid[]) shown (id) order by id
       on conflict (firm_id, opportunity_id) do update
         set shown_at = greatest(firm_exposure.shown_at, excluded.shown_at)`,
      [firmIds, opportunityId, at],
    );
  }
}
