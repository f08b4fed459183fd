import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ownFirm } from '@schakel/firms';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { Consultations } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { answersMail, questionAskedMail } from '../mails/question-mails.js';
import { notifyBuyer, notifyParticipants } from '../participants.js';
import { canAsk, type Phase } from '../phase.js';
import { ConsultationQuestion } from './consultation-question.entity.js';

export type QuestionEdit = Partial<Pick<ConsultationQuestion, 'assignedTo' | 'topic' | 'answer'>>;

/**
 * Questions of firms and the buyer's answers. Who asked is known to the asker alone; question and answer are published
 * to everyone at the same instant.
 */
@Injectable()
export class Questions {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** A firm asks, until the period ends. */
  async ask(viewer: Viewer, consultationId: string, text: string): Promise<ConsultationQuestion> {
    const now = this.clock.now();
    const found = await this.consultations.published(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const { phase, consultation, opportunity } = await this.consultations.hold(manager, found, false, now);
      if (!canAsk(phase)) throw tooLate(phase, consultation.questionsUntil, now);
      await ownFirm(manager, viewer, false);
      const question = manager.create(ConsultationQuestion, {
        id: randomUUID(),
        consultationId,
        firmId: viewer.organisationId,
        pseudonym: await this.pseudonym(manager, consultationId, viewer.organisationId),
        text,
        askedAt: now.toISOString(),
        assignedTo: null,
        topic: null,
        answer: null,
        publishedAt: null,
        version: 1,
      });
      await manager.insert(ConsultationQuestion, { ...question });
      await this.ledger.append(manager, consultationId, {
        kind: 'question-asked',
        audience: 'buyer',
        payload: { id: question.id, text, by: question.pseudonym },
      });
      await notifyBuyer(manager, opportunity, questionAskedMail(opportunity, question));
      return question;
    });
  }

  /** The firm's own questions, answered or not. */
  asked(viewer: Viewer, consultationId: string): Promise<ConsultationQuestion[]> {
    return this.database.manager.find(ConsultationQuestion, {
      where: { consultationId, firmId: viewer.organisationId },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  /** What everyone can read: the questions that were answered. */
  published(consultationId: string): Promise<ConsultationQuestion[]> {
    return this.database.manager.find(ConsultationQuestion, {
      where: { consultationId, publishedAt: Not(IsNull()) },
      order: { publishedAt: 'ASC', askedAt: 'ASC', id: 'ASC' },
    });
  }

  /** All questions, for the buyer. */
  async received(viewer: Viewer, consultationId: string): Promise<ConsultationQuestion[]> {
    await this.consultations.own(viewer, consultationId);
    return this.database.manager.find(ConsultationQuestion, {
      where: { consultationId },
      order: { askedAt: 'ASC', id: 'ASC' },
    });
  }

  /** The buyer assigns a question to a colleague, groups it, drafts its answer. Nobody outside sees that. */
  async edit(
    viewer: Viewer,
    consultationId: string,
    id: string,
    { version, edit }: { version: number; edit: QuestionEdit },
  ): Promise<ConsultationQuestion> {
    await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const question = await manager.findOne(ConsultationQuestion, {
        where: { id, consultationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!question) throw notFound('question');
      assertVersion(question, version);
      if (question.publishedAt !== null)
        throw new DomainError(
          'illegal-transition',
          'Question and answer are published. Announce a correction instead.',
        );
      if (edit.assignedTo) await this.assertMember(manager, viewer, edit.assignedTo);
      Object.assign(question, edit, { version: question.version + 1 });
      await manager.update(ConsultationQuestion, { id }, { ...question });
      return question;
    });
  }

  /** Publishes questions with their answers, to everyone at this instant, with one notification. */
  async publish(viewer: Viewer, consultationId: string, ids: readonly string[]): Promise<ConsultationQuestion[]> {
    const now = this.clock.now();
    const found = await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const { opportunity } = await this.consultations.hold(manager, found, true);
      const questions = await manager.find(ConsultationQuestion, {
        where: { consultationId, id: In([...ids]) },
        order: { askedAt: 'ASC', id: 'ASC' },
      });
      if (questions.length !== new Set(ids).size) throw notFound('question');
      for (const question of questions) {
        if (question.publishedAt !== null)
          throw new DomainError('illegal-transition', 'One of these was published before.');
        if (!question.answer)
          throw new DomainError('invalid-input', 'Every question needs an answer first.', {
            errors: [
              { pointer: '/questionIds', message: `Question ${question.id} has no answer yet.`, code: 'required' },
            ],
          });
        Object.assign(question, { publishedAt: now.toISOString(), version: question.version + 1 });
        await manager.update(
          ConsultationQuestion,
          { id: question.id },
          { publishedAt: question.publishedAt, version: question.version },
        );
      }
      const payload = { questions: questions.map(({ id, text, answer, topic }) => ({ id, text, answer, topic })) };
      const head = await this.ledger.append(manager, consultationId, {
        kind: 'question-answered',
        audience: 'everyone',
        payload,
      });
      await notifyParticipants(manager, consultationId, answersMail(opportunity, questions, head));
      return questions;
    });
  }

  /** `Firma A`, `Firma B`: one letter sequence a consultation, in the order of the first question. */
  private async pseudonym(manager: EntityManager, consultationId: string, firmId: string): Promise<string> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [consultationId]);
    const [known] = (await manager.query(
      'select pseudonym from consultation_question where consultation_id = $1 and firm_id = $2 limit 1',
      [consultationId, firmId],
    )) as { pseudonym: string }[];
    if (known) return known.pseudonym;
    const [row] = (await manager.query(
      'select count(distinct firm_id)::int as firms from consultation_question where consultation_id = $1',
      [consultationId],
    )) as { firms: number }[];
    return letters(row?.firms ?? 0);
  }

  private async assertMember(manager: EntityManager, viewer: Viewer, personId: string): Promise<void> {
    const rows = (await manager.query('select 1 from member where organisation_id = $1 and person_id = $2', [
      viewer.organisationId,
      personId,
    ])) as unknown[];
    if (rows.length === 0)
      throw new DomainError('invalid-input', 'This person is no member of your organisation.', {
        errors: [{ pointer: '/assignedTo', message: 'Choose a member of your organisation.', code: 'unknownMember' }],
      });
  }
}

/** 0 is A, 25 is Z, 26 is AA. */
export function letters(count: number): string {
  const letter = String.fromCharCode(65 + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26) - 1) + letter;
}

function tooLate(phase: Phase, until: string | null, now: Date): DomainError {
  const detail =
    phase === 'draft'
      ? 'It is not published yet.'
      : `Questions could be asked until ${until}; it is ${now.toISOString()} now.`;
  return new DomainError('illegal-transition', detail);
}
