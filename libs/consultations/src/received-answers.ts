import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { DomainError } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations } from './consultations.js';
import { DeclineInvitation } from './invitations/decline-invitation.js';
import type { DeclineFigures } from './invitations/invitation.js';
import type { AnswerContent } from './questionnaire/answer.js';
import { type Question, questionsOf } from './questionnaire/questionnaire.js';

/** What a buyer may know while answers come in: numbers, nothing else. */
export interface Progress {
  invited: number;
  drafts: number;
  submitted: number;
  declined: DeclineFigures;
}

/** One question with what every firm answered, side by side. */
export interface QuestionAnswers {
  question: Question;
  answers: {
    firmId: string;
    firmName: string;
    value: string | number | string[];
    confidential: boolean;
    confidentialReason: string | null;
  }[];
}

/** What the buyer sees of the answers: numbers before the opening, side by side after it. */
@Injectable()
export class ReceivedAnswers {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly declines: DeclineInvitation,
  ) {}

  async progress(viewer: Viewer, id: string): Promise<Progress> {
    await this.consultations.own(viewer, id);
    const [row] = (await this.database.query(
      `select (select count(*)::int from consultation_invitation where consultation_id = $1) as invited,
              (select count(*)::int from consultation_draft where consultation_id = $1) as drafts,
              (select count(distinct firm_id)::int from consultation_answer where consultation_id = $1 and withdrawn_at is null) as submitted`,
      [id],
    )) as Omit<Progress, 'declined'>[];
    const declined = await this.declines.figures(viewer, id);
    return { invited: 0, drafts: 0, submitted: 0, ...row, declined };
  }

  /** @throws DomainError `illegal-transition` while the answers are sealed */
  async sideBySide(viewer: Viewer, id: string): Promise<QuestionAnswers[]> {
    const { consultation } = await this.consultations.own(viewer, id);
    if (consultation.openedAt === null)
      throw new DomainError('illegal-transition', 'The answers are sealed. Open them after the deadline.');
    const rows = (await this.database.query(
      `select a.firm_id as "firmId", coalesce(f.name, o.name) as "firmName", a.opened as content from consultation_answer a
       join organisation o on o.id = a.firm_id left join firm f on f.id = a.firm_id
       where a.consultation_id = $1 and a.opened is not null order by 2, 1`,
      [id],
    )) as { firmId: string; firmName: string; content: AnswerContent }[];
    return questionsOf(consultation.questionnaire).map((question) => ({
      question,
      answers: rows.flatMap(({ firmId, firmName, content }) =>
        content.answers
          .filter(({ questionId }) => questionId === question.id)
          .map(({ value, confidential, confidentialReason }) => ({
            firmId,
            firmName,
            value,
            confidential,
            confidentialReason: confidentialReason ?? null,
          })),
      ),
    }));
  }
}
