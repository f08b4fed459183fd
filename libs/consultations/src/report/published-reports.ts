import { Injectable } from '@nestjs/common';
import { type Opportunity, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { type MadeFile, notFound, Settings } from '@schakel/platform';
import { Consultations } from '../consultations.js';
import { documentFile, type DocumentFormat } from '../document-pdf/document-file.js';
import type { PublishedReport } from './report.js';
import { reportDocument } from './report-document.js';
import { Reports } from './reports.js';

/** The latest edition, with what it belongs to. */
export interface ReadReport {
  report: PublishedReport;
  opportunity: Opportunity;
  /** When the earlier editions were published, the latest first. */
  earlier: PublishedReport[];
  /** The needs that came of it and that everyone may see, as they are now. */
  needs: Opportunity[];
}

/** Reads the reports of consultations that the reader may see. */
@Injectable()
export class PublishedReports {
  constructor(
    private readonly consultations: Consultations,
    private readonly opportunities: ReadOpportunities,
    private readonly reports: Reports,
    private readonly settings: Settings,
  ) {}

  /** Every report that everyone may read, the first published first. */
  async all(): Promise<ReadReport[]> {
    const ids = await this.reports.reported();
    const visible = await this.opportunities.publicByIds(ids);
    return Promise.all(visible.map(({ id }) => this.latest(undefined, id)));
  }

  /** @param viewer who reads; undefined = anyone */
  async latest(viewer: Viewer | undefined, id: string): Promise<ReadReport> {
    const { opportunity } = await this.consultations.published(viewer, id);
    const [report, ...earlier] = await this.reports.editions(id);
    // The same answer as for a consultation that the reader may not see.
    if (!report) throw notFound('opportunity');
    return { report, opportunity, earlier, needs: await this.opportunities.publicNeedsAfter(id) };
  }

  /** The latest edition for people, as a page or as paper. */
  async file(
    viewer: Viewer | undefined,
    id: string,
    { format, language }: { format: DocumentFormat; language: 'nl' | 'en' },
  ): Promise<MadeFile> {
    const { report, opportunity, needs } = await this.latest(viewer, id);
    const { title, buyerName } = opportunity;
    const { webUrl } = this.settings;
    const document = reportDocument(report, { id, title, buyerName, needs, webUrl }, language);
    return documentFile(
      document,
      format,
      `${language === 'nl' ? 'verslag' : 'report'}-${id.slice(0, 8)}-${report.edition}`,
    );
  }
}
