import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EMPTY_REPORT, type PublishedReport, type Report } from './report.js';

/** The buyer's draft with its version; 0 = nobody saved anything yet. */
export interface StoredReport {
  report: Report;
  version: number;
}

/** Where reports are kept: one draft a consultation, and every edition that was published, unchanged. */
@Injectable()
export class Reports {
  constructor(private readonly database: DataSource) {}

  async draft(consultationId: string, manager: EntityManager = this.database.manager): Promise<StoredReport> {
    const [row] = (await manager.query(
      'select content as report, version from consultation_report where consultation_id = $1',
      [consultationId],
    )) as StoredReport[];
    return row ?? { report: EMPTY_REPORT, version: 0 };
  }

  /** Saves it as the version after the one that was read; the caller holds the consultation. */
  async save(manager: EntityManager, consultationId: string, { report, version }: StoredReport): Promise<void> {
    await manager.query(
      `insert into consultation_report (consultation_id, content, version) values ($1, $2, $3)
       on conflict (consultation_id) do update set content = $2, version = $3`,
      [consultationId, JSON.stringify(report), version],
    );
  }

  /** Every edition, the latest first. */
  async editions(consultationId: string, manager: EntityManager = this.database.manager): Promise<PublishedReport[]> {
    const rows = (await manager.query(
      'select content from report_edition where consultation_id = $1 order by edition desc',
      [consultationId],
    )) as { content: PublishedReport }[];
    return rows.map(({ content }) => content);
  }

  /** The consultations that have a report, by id in the order in which they were published first. */
  async reported(): Promise<string[]> {
    const rows = (await this.database.query(
      'select consultation_id as id from report_edition where edition = 1 order by published_at, consultation_id',
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  async add(manager: EntityManager, consultationId: string, report: PublishedReport): Promise<void> {
    await manager.query(
      'insert into report_edition (consultation_id, edition, published_at, content) values ($1, $2, $3, $4)',
      [consultationId, report.edition, report.publishedAt, JSON.stringify(report)],
    );
  }
}
