import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, DomainError, invalid, notFound } from '@schakel/platform';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { answersMail, questionAssignedMail } from '../mails/question-mails.js';
import { notifyBuyer, notifyParticipants } from '../participants.js';
import { ConsultationQuestion } from './consultation-question.entity.js';
import { assertMergeable, assertWorkable, questionState } from './question.js';
import { assertSelection } from './publication.js';

export type QuestionEdit = Partial<Pick<ConsultationQuestion, 'assignedTo' | 'topic' | 'answer' | 'mergedInto'>>;

/**
 * The buyer's work on questions: a colleague drafts the answer, what asks the same is merged, what is about the same
 * grouped; then question and answer are published to everyone at the same instant.
 */
@Injectable()
export class AnswerQuestions {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Nobody outside the buyer sees any of this. */
  async edit(
    viewer: Viewer,
    consultationId: string,
    id: string,
    { version, edit }: { version: number; edit: QuestionEdit },
  ): Promise<ConsultationQuestion> {
    const found = await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const { opportunity } = await this.held(manager, found);
      const question = await manager.findOneBy(ConsultationQuestion, { id, consultationId });
      if (!question) throw notFound('question');
      assertVersion(question, version);
      assertWorkable(question);
      if (edit.mergedInto) await this.assertMerge(manager, question, edit.mergedInto);
      if (edit.assignedTo) await assertMember(manager, viewer, edit.assignedTo);
      const isNewTask =
        edit.assignedTo && edit.assignedTo !== question.assignedTo && edit.assignedTo !== viewer.personId;
      const changed = manager.create(ConsultationQuestion, { ...question, ...edit, version: version + 1 });
      await manager.update(ConsultationQuestion, { id }, { ...changed });
      if (isNewTask && edit.assignedTo)
        await notifyBuyer(manager, opportunity, questionAssignedMail(opportunity, changed), edit.assignedTo);
      return changed;
    });
  }

  /** Publishes questions with their answers, and what is merged into them, to everyone at this instant, with one mail. */
  async publish(viewer: Viewer, consultationId: string, ids: readonly string[]): Promise<ConsultationQuestion[]> {
    const publishedAt = this.clock.now().toISOString();
    const found = await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const { opportunity } = await this.held(manager, found);
      const order = { askedAt: 'ASC', id: 'ASC' } as const;
      const leads = await manager.find(ConsultationQuestion, { where: { consultationId, id: In([...ids]) }, order });
      assertSelection(leads, ids);
      const merged = await manager.find(ConsultationQuestion, {
        where: { consultationId, mergedInto: In([...ids]) },
        order,
      });
      const answers = new Map(leads.map(({ id, answer }) => [id, answer]));
      const questions = [...leads, ...merged].map((question) => {
        const answer = answers.get(question.mergedInto ?? question.id) ?? null;
        return Object.assign(question, { answer, publishedAt, version: question.version + 1 });
      });
      for (const { id, answer, version } of questions)
        await manager.update(ConsultationQuestion, { id }, { answer, publishedAt, version });
      const head = await this.ledger.append(manager, consultationId, {
        kind: 'question-answered',
        audience: 'everyone',
        payload: { questions: questions.map(({ id, text, answer, topic }) => ({ id, text, answer, topic })) },
      });
      await notifyParticipants(manager, consultationId, answersMail(opportunity, questions, head));
      return leads;
    });
  }

  /** One of them works on the questions at a time, so that nothing is merged into what is just being published. */
  private async held(manager: EntityManager, found: WholeConsultation): Promise<WholeConsultation> {
    const whole = await this.consultations.hold(manager, found, true);
    if (whole.phase === 'withdrawn' || whole.phase === 'archived')
      throw new DomainError('illegal-transition', `It is ${whole.phase}, so nothing happens to it any more.`);
    return whole;
  }

  private async assertMerge(manager: EntityManager, question: ConsultationQuestion, intoId: string): Promise<void> {
    const { id, consultationId } = question;
    const into = await manager.findOneBy(ConsultationQuestion, { id: intoId, consultationId });
    if (!into) throw invalid('/mergedInto', 'There is no such question in this consultation.', 'unknownQuestion');
    const followers = await manager.findBy(ConsultationQuestion, { consultationId, mergedInto: id });
    assertMergeable(question, into, followers.filter((each) => questionState(each) === 'merged').length);
  }
}

async function assertMember(manager: EntityManager, viewer: Viewer, personId: string): Promise<void> {
  const rows = (await manager.query('select 1 from member where organisation_id = $1 and person_id = $2', [
    viewer.organisationId,
    personId,
  ])) as unknown[];
  if (rows.length === 0) throw invalid('/assignedTo', 'Choose a member of your organisation.', 'unknownMember');
}
