import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { audit, Clock, type MadeFile, Throttle } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { ReceivedAnswers } from '../received/received-answers.js';
import type { RespondentFilter } from '../received/respondent.js';
import { answersSheets, matrixSheet } from './answers-sheets.js';
import { csv } from './csv.js';
import { disclosable } from './disclosable.js';
import { EXPORT_TEXTS } from './export-texts.js';
import { xlsx } from './xlsx.js';

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  format: ExportFormat;
  language: 'nl' | 'en';
  filter: RespondentFilter;
}

/** Making one costs as much as some hundred reads. */
const RATE = { burst: 10, count: 10, seconds: 60 };

/** The buyer takes the opened answers out as a file, without what is confidential. Each time stands in the ledger. */
@Injectable()
export class ExportAnswers {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly received: ReceivedAnswers,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  /** @throws DomainError `illegal-transition` while the answers are sealed, `too-many-requests` */
  async execute(viewer: Viewer, id: string, { format, language, filter }: ExportOptions): Promise<MadeFile> {
    const { opportunity } = await this.consultations.own(viewer, id);
    const answers = disclosable(await this.received.sideBySide(viewer, id, filter));
    await this.throttle.take(`export:${viewer.personId}`, RATE);
    const day = this.clock.today();
    const name = `${language === 'nl' ? 'antwoorden' : 'answers'}-${id.slice(0, 8)}-${day}.${format}`;
    const file =
      format === 'csv'
        ? {
            mediaType: 'text/csv; charset=utf-8',
            content: Buffer.from(csv(matrixSheet(answers, EXPORT_TEXTS[language], language), language)),
          }
        : {
            mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            content: await xlsx(answersSheets({ id, title: opportunity.title, day, language }, answers)),
          };
    await this.record(viewer, id, format);
    return { name, ...file };
  }

  private async record(viewer: Viewer, id: string, format: ExportFormat): Promise<void> {
    await this.database.transaction(async (manager) => {
      const payload = { what: 'answers', format, by: viewer.personId };
      await this.ledger.append(manager, id, { kind: 'downloaded', audience: 'buyer', payload });
      await audit(manager, {
        action: 'consultation.answers-exported',
        actor: viewer.personId,
        organisation: viewer.organisationId,
        subject: `consultation:${id}`,
        details: { format },
      });
    });
  }
}
