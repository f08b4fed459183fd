import { Injectable } from '@nestjs/common';
import { ReadFirms } from '@schakel/firms';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { DeclineInvitation } from '../invitations/decline-invitation.js';
import type { DeclineFigures } from '../invitations/invitation.js';
import type { AnswerContent, AnsweredFile } from '../questionnaire/answer.js';
import { type Question, questionsOf } from '../questionnaire/questionnaire.js';
import { type Distribution, distributionOf } from './distribution.js';
import { passes, type Respondent, respondentOf, type RespondentFilter } from './respondent.js';

/** What a buyer may know while answers come in: numbers, nothing else. */
export interface Progress {
  invited: number;
  drafts: number;
  submitted: number;
  declined: DeclineFigures;
}

/** What one firm answered to one question. */
export interface ReceivedAnswer {
  firmId: string;
  firmName: string;
  value: string | number | string[];
  /** Not to be disclosed: art. 2.57 Aanbestedingswet 2012. */
  confidential: boolean;
  confidentialReason: string | null;
  /** What the ids in `value` stand for, in an answer to a question for files; each may be confidential by itself. */
  files: AnsweredFile[];
}

/** One question with what the firms that were chosen answered, side by side. */
export interface QuestionAnswers {
  question: Question;
  answers: ReceivedAnswer[];
  /** How the answers spread, confidential ones too: for the buyer's eyes. */
  distribution: Distribution | null;
}

/** The answers that were opened. */
export interface OpenedAnswers {
  /** How many firms answered, how many pass the filter, of how many it is not known. */
  firms: { all: number; shown: number; unknown: number };
  respondents: Respondent[];
  questions: QuestionAnswers[];
}

interface Row {
  firmId: string;
  firmName: string;
  content: AnswerContent;
}

/** What the buyer sees of the answers: numbers before the opening, side by side after it. */
@Injectable()
export class ReceivedAnswers {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly declines: DeclineInvitation,
    private readonly firms: ReadFirms,
    private readonly clock: Clock,
  ) {}

  async progress(viewer: Viewer, id: string): Promise<Progress> {
    await this.consultations.own(viewer, id);
    const [row] = (await this.database.query(
      `select (select count(*)::int from consultation_invitation where consultation_id = $1) as invited,
              (select count(*)::int from consultation_draft d where consultation_id = $1 and not exists (
                 select 1 from consultation_answer a
                 where a.consultation_id = $1 and a.firm_id = d.firm_id and a.withdrawn_at is null)) as drafts,
              (select count(distinct firm_id)::int from consultation_answer where consultation_id = $1 and withdrawn_at is null) as submitted`,
      [id],
    )) as Omit<Progress, 'declined'>[];
    const declined = await this.declines.figures(viewer, id);
    return { invited: 0, drafts: 0, submitted: 0, ...row, declined };
  }

  /** @throws DomainError `illegal-transition` while the answers are sealed */
  async sideBySide(viewer: Viewer, id: string, filter: RespondentFilter = {}): Promise<OpenedAnswers> {
    const whole = await this.consultations.own(viewer, id);
    assertOpened(whole);
    const rows = await this.opened(id);
    const profiles = await this.firms.publicByIds(rows.map(({ firmId }) => firmId));
    const byId = new Map(profiles.map((profile) => [profile.firm.id, profile]));
    const respondents = rows.map((row) => respondentOf(row, byId.get(row.firmId), this.clock.today()));
    const verdicts = new Map(respondents.map((each) => [each.firmId, passes(each, filter)]));
    const shown = rows.filter(({ firmId }) => verdicts.get(firmId) === 'yes');
    const unknown = [...verdicts.values()].filter((verdict) => verdict === 'unknown').length;
    return {
      firms: { all: rows.length, shown: shown.length, unknown },
      respondents: respondents.filter(({ firmId }) => verdicts.get(firmId) === 'yes'),
      questions: questionsOf(whole.consultation.questionnaire).map((question) => answersTo(question, shown)),
    };
  }

  private async opened(id: string): Promise<Row[]> {
    return (await this.database.query(
      `select a.firm_id as "firmId", coalesce(f.name, o.name) as "firmName", a.opened as content
       from consultation_answer a join organisation o on o.id = a.firm_id left join firm f on f.id = a.firm_id
       where a.consultation_id = $1 and a.opened is not null order by 2, 1`,
      [id],
    )) as Row[];
  }
}

/** @throws DomainError `illegal-transition` while the answers are sealed */
export function assertOpened({ consultation }: WholeConsultation): void {
  if (consultation.openedAt === null)
    throw new DomainError('illegal-transition', 'The answers are sealed. Open them after the deadline.');
}

function answersTo(question: Question, rows: readonly Row[]): QuestionAnswers {
  const answers = rows.flatMap(({ firmId, firmName, content }) =>
    content.answers
      .filter(({ questionId }) => questionId === question.id)
      .map(({ value, confidential, confidentialReason }) => ({
        firmId,
        firmName,
        value,
        confidential,
        confidentialReason: confidentialReason ?? null,
        files: (content.files ?? []).filter((file) => file.questionId === question.id),
      })),
  );
  const distribution = distributionOf(
    question,
    answers.map(({ value }) => value),
  );
  return { question, answers, distribution };
}
