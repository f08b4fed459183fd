import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { demoNotices, ImportFirms, ImportNotice } from '@schakel/exchange';
import { addMember, foundOrganisation } from '@schakel/organisations';
import { Clock, dataFile } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './demo-accounts.js';
import { DemoNeeds } from './demo-needs.js';
import { DemoVerification } from './demo-verification.js';
import { movedDeadline } from './moved-deadline.js';

/** How far the loading is: done and total steps. */
export type Progress = (done: number, total: number) => void;

/**
 * Loads the demonstration: fictitious firms and needs, real published notices, one account for each role. Every step
 * can be repeated, so a loading that was cut short is finished by the next.
 */
@Injectable()
export class LoadDemo {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly importFirms: ImportFirms,
    private readonly importNotice: ImportNotice,
    private readonly needs: DemoNeeds,
    private readonly verification: DemoVerification,
  ) {}

  async isLoaded(): Promise<boolean> {
    const rows = (await this.database.query(`select 1 from done_once where what = 'demonstration'`)) as unknown[];
    return rows.length > 0;
  }

  async execute(progress: Progress): Promise<void> {
    const firms = readFileSync(dataFile('installation', 'firms.jsonl'));
    const notices = [...demoNotices()];
    const needs = this.needs.read();
    const total =
      firms.toString('utf8').trim().split('\n').length + notices.length + needs.length + DEMO_ACCOUNTS.length;
    let done = 0;
    const step = () => progress((done += 1), total);
    for await (const report of this.importFirms.execute([firms])) {
      if (report.status === 'refused')
        throw new Error(`Demonstration firm on line ${report.line}: ${JSON.stringify(report.errors)}`);
      step();
    }
    for (const account of DEMO_ACCOUNTS) {
      await this.account(account);
      step();
    }
    await this.verification.execute();
    for (const need of needs) {
      await this.needs.publish(need);
      step();
    }
    const now = await this.begun();
    for (const [at, { bytes, fileName }] of notices.entries()) {
      await this.importNotice.execute(bytes, fileName, (opportunity) => movedDeadline(opportunity, now, at));
      step();
    }
    await this.database.query(`insert into done_once (what) values ('demonstration') on conflict do nothing`);
  }

  /** When the first loading began: one that goes on where another was broken off must not move deadlines once more. */
  private async begun(): Promise<Date> {
    const [row] = (await this.database.query(
      `insert into done_once (what, at) values ('demonstration begun', $1)
       on conflict (what) do update set what = excluded.what returning at`,
      [this.clock.now()],
    )) as { at: Date }[];
    return row?.at ?? this.clock.now();
  }

  private account({ kind, organisation, email, name }: (typeof DEMO_ACCOUNTS)[number]): Promise<void> {
    return this.database.transaction(async (manager) => {
      const [known] = (await manager.query('select id from organisation where kind = $1 and name = $2', [
        kind,
        organisation,
      ])) as { id: string }[];
      const { id } = known ?? (await foundOrganisation(manager, kind, organisation));
      await addMember(manager, id, 'admin', { email, name, password: DEMO_PASSWORD });
    });
  }
}
