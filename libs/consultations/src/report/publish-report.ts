import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, InputErrors } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { type OpenedAnswers, ReceivedAnswers } from '../received/received-answers.js';
import { Questions } from '../questions/questions.js';
import { textsThatQuote } from './quotes.js';
import { RecordEdition } from './record-edition.js';
import { assertComplete, type PublishedReport, type Report } from './report.js';
import { saidBy, textsOf } from './report-texts.js';
import { Reports } from './reports.js';
import { assertOpenToReport } from './write-report.js';

/**
 * Publishes the report: everyone reads it from the same moment on, every firm that took part is told, the ledger keeps it.
 * What is put right later is another edition, with the earlier ones in the ledger.
 */
@Injectable()
export class PublishReport {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly received: ReceivedAnswers,
    private readonly questions: Questions,
    private readonly reports: Reports,
    private readonly recording: RecordEdition,
  ) {}

  /** @throws DomainError `invalid-input` when it is not complete, or repeats what a firm said in confidence */
  async execute(viewer: Viewer, id: string, version: number): Promise<PublishedReport> {
    const found = await this.consultations.own(viewer, id);
    const answers = await this.received.sideBySide(viewer, id);
    const open = await this.openTexts(viewer, found);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, true);
      assertOpenToReport(whole);
      const draft = await this.reports.draft(id, manager);
      assertVersion(draft, version);
      assertComplete(draft.report);
      assertNothingConfidential(draft.report, answers, open);
      await this.reports.save(manager, id, { ...draft, version: version + 1 });
      return this.recording.execute(manager, viewer, whole, { report: draft.report, firms: answers.firms.all });
    });
  }

  /** What stands in the consultation itself. */
  private async openTexts(viewer: Viewer, { opportunity, consultation }: WholeConsultation): Promise<string[]> {
    const asked = consultation.questionnaire.sections.flatMap(({ title, questions }) => [
      title,
      ...questions.flatMap(({ text, guidance = '', options = [] }) => [text, guidance, ...options]),
    ]);
    const exchanged = await this.questions.published(viewer, opportunity.id);
    const answered = exchanged.flatMap(({ question: { text, answer } }) => [text, answer ?? '']);
    const { title, description, background, reservationRationale } = opportunity;
    return [title, description, background ?? '', reservationRationale ?? '', ...asked, ...answered];
  }
}

function assertNothingConfidential(report: Report, answers: OpenedAnswers, openTexts: readonly string[]): void {
  const { confidential, open } = saidBy(answers);
  const errors = new InputErrors();
  for (const pointer of textsThatQuote(textsOf(report), { confidential, open: [...open, ...openTexts] }))
    errors.refuse(
      true,
      pointer,
      'This repeats what a firm said in confidence. Say it in your own words, so that nobody recognises it.',
      'quotesConfidential',
    );
  errors.throwAny('The report repeats what a firm said in confidence.');
}
