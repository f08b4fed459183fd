import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { assertPhaseTransition } from '../phase.js';
import { type OpenedAnswers, ReceivedAnswers } from '../received/received-answers.js';
import { assertReport, type PublishedReport, type Report } from './report.js';
import { type ReportWarning, warningsOf } from './report-texts.js';
import { Reports } from './reports.js';

/** The report as the buyer sees it while working on it. */
export interface ReportInProgress {
  report: Report;
  version: number;
  warnings: ReportWarning[];
  /** How many answers there are, and how many of them are part of a theme. */
  answers: { given: number; sorted: number };
  editions: PublishedReport[];
}

/** The buyer sorts answers into themes and says what is done with them. Nobody else sees it until it is published. */
@Injectable()
export class WriteReport {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly received: ReceivedAnswers,
    private readonly reports: Reports,
  ) {}

  /** @throws DomainError `illegal-transition` while the answers are sealed */
  async get(viewer: Viewer, id: string): Promise<ReportInProgress> {
    const answers = await this.received.sideBySide(viewer, id);
    const { report, version } = await this.reports.draft(id);
    return {
      report,
      version,
      warnings: warningsOf(report, answers),
      answers: sortedAnswers(report, answers),
      editions: await this.reports.editions(id),
    };
  }

  /** @param version the one that was read; 0 for the first */
  async save(
    viewer: Viewer,
    id: string,
    { version, report }: { version: number; report: Report },
  ): Promise<ReportInProgress> {
    const found = await this.consultations.own(viewer, id);
    assertReport(report, await this.received.sideBySide(viewer, id));
    await this.database.transaction(async (manager) => {
      assertOpenToReport(await this.consultations.hold(manager, found, true));
      assertVersion(await this.reports.draft(id, manager), version);
      await this.reports.save(manager, id, { report, version: version + 1 });
    });
    return this.get(viewer, id);
  }
}

/** A report is written after the opening and before archiving, and may be published again. @throws DomainError */
export function assertOpenToReport({ phase }: WholeConsultation): void {
  if (phase !== 'report-published') assertPhaseTransition(phase, 'report-published');
}

function sortedAnswers({ themes }: Report, { questions }: OpenedAnswers): ReportInProgress['answers'] {
  const given = questions.reduce((sum, { answers }) => sum + answers.length, 0);
  const sorted = new Set(
    themes.flatMap(({ answers }) => answers.map(({ firmId, questionId }) => `${firmId} ${questionId}`)),
  );
  return { given, sorted: sorted.size };
}
