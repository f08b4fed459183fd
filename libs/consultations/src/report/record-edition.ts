import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { audit, Clock } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { Consultation } from '../consultation.entity.js';
import type { WholeConsultation } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { reportMail } from '../mails/report-mail.js';
import { notifyParticipants } from '../participants.js';
import { publishedReport, type PublishedReport, type Report } from './report.js';
import { Reports } from './reports.js';

/** Keeps one edition of a report for good, in the caller's transaction: as it reads, in the ledger, in the mails. */
@Injectable()
export class RecordEdition {
  constructor(
    private readonly reports: Reports,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** @param firms how many firms answered */
  async execute(
    manager: EntityManager,
    viewer: Viewer,
    { consultation, opportunity }: WholeConsultation,
    { report, firms }: { report: Report; firms: number },
  ): Promise<PublishedReport> {
    const { id, reportPublishedAt } = consultation;
    const publishedAt = this.clock.now().toISOString();
    const [latest] = await this.reports.editions(id, manager);
    const published = publishedReport(report, { edition: (latest?.edition ?? 0) + 1, publishedAt, firms });
    await this.reports.add(manager, id, published);
    if (reportPublishedAt === null) await manager.update(Consultation, { id }, { reportPublishedAt: publishedAt });
    const head = await this.ledger.append(manager, id, {
      kind: 'report-published',
      audience: 'everyone',
      payload: { ...published },
    });
    await notifyParticipants(manager, id, reportMail(opportunity, published, head));
    await audit(manager, {
      action: 'consultation.report-published',
      actor: viewer.personId,
      organisation: viewer.organisationId,
      subject: `consultation:${id}`,
      details: { edition: published.edition },
    });
    return published;
  }
}
