import { Injectable } from '@nestjs/common';
import { Clock } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { DemoConsultations } from './consultations/demo-consultations.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { DemoFirms } from './demo-firms.js';
import { DemoNeeds } from './demo-needs.js';
import { DemoNotices } from './demo-notices.js';

/** How far the loading is: done and total steps. */
export type Progress = (done: number, total: number) => void;

/**
 * Loads the demonstration: fictitious firms, needs and consultations, real published notices, an account for each role.
 * Every step can be repeated, so a loading that was cut short is finished by the next.
 */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly firms: DemoFirms,
    private readonly needs: DemoNeeds,
    private readonly consultations: DemoConsultations,
    private readonly notices: DemoNotices,
  ) {}

  async isLoaded(): Promise<boolean> {
    const rows = (await this.database.query(`select 1 from done_once where what = 'demonstration'`)) as unknown[];
    return rows.length > 0;
  }

  async execute(progress: Progress): Promise<void> {
    const now = await this.begun();
    const firms = this.firms.read(now);
    const needs = this.needs.read();
    const stories = this.consultations.read();
    const total = firms.length + DEMO_ACCOUNTS.length + needs.length + stories.length + this.notices.count();
    let done = 0;
    const step = () => progress((done += 1), total);
    await this.firms.load(firms, step);
    for (const need of needs) {
      await this.needs.publish(need);
      step();
    }
    for (const story of stories) {
      await this.consultations.tell(story, now);
      step();
    }
    await this.notices.load(now, step);
    await this.database.query(`insert into done_once (what) values ('demonstration') on conflict do nothing`);
  }

  /** When the first loading began: one that goes on where another was broken off must not move dates once more. */
  private async begun(): Promise<Date> {
    const [row] = (await this.database.query(
      `insert into done_once (what, at) values ('demonstration begun', $1)
       on conflict (what) do update set what = excluded.what returning at`,
      [this.clock.now()],
    )) as { at: Date }[];
    return row?.at ?? this.clock.now();
  }
}
