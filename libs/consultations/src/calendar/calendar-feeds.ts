import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { audit, Clock, hashSecret, newSecret, notFound, Settings } from '@schakel/platform';
import { DataSource } from 'typeorm';

/** The calendar that an organisation subscribes to, by an address that nobody can guess. */
export interface CalendarFeed {
  /** Since when there is one; null = there is none. */
  createdAt: string | null;
  /** Where programs fetch it; told once, when it is made, since only a hash of it is kept. */
  url: string | null;
}

/** Makes and revokes the address of an organisation's calendar. Who knows it reads it without signing in. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async get(viewer: Viewer): Promise<CalendarFeed> {
    const [row] = (await this.database.query('select created_at from calendar_feed where organisation_id = $1', [
      viewer.organisationId,
    ])) as { created_at: Date }[];
    return { createdAt: row?.created_at.toISOString() ?? null, url: null };
  }

  /** Makes an address; the one before it stops working at once. */
  async make(viewer: Viewer): Promise<CalendarFeed> {
    const token = newSecret();
    const now = this.clock.now();
    await this.database.transaction(async (manager) => {
      await manager.query(
        `insert into calendar_feed (organisation_id, token_hash, created_by, created_at) values ($1, $2, $3, $4)
         on conflict (organisation_id) do update set token_hash = $2, created_by = $3, created_at = $4`,
        [viewer.organisationId, hashSecret(token), viewer.personId, now],
      );
      await audit(manager, {
        action: 'calendar-feed.made',
        actor: viewer.personId,
        organisation: viewer.organisationId,
      });
    });
    // behind the question mark, where our logs do not look
    return { createdAt: now.toISOString(), url: `${this.settings.webUrl}/v1/calendar?token=${token}` };
  }

  async revoke(viewer: Viewer): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [, revoked] = (await manager.query('delete from calendar_feed where organisation_id = $1', [
        viewer.organisationId,
      ])) as [unknown, number];
      if (!revoked) throw notFound('calendar feed');
      await audit(manager, {
        action: 'calendar-feed.revoked',
        actor: viewer.personId,
        organisation: viewer.organisationId,
      });
    });
  }
}
