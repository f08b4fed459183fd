import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Firm, ownFirm } from '@schakel/firms';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, DomainError, invalid, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { questionAskedMail } from '../mails/question-mails.js';
import { notifyBuyer } from '../participants.js';
import { canAnswer, canAsk, type Phase } from '../phase.js';
import { giveawaysIn } from './anonymity.js';
import { ConsultationQuestion } from './consultation-question.entity.js';
import { pseudonymOf } from './pseudonym.js';

export interface AskedText {
  text: string;
  /** The firm has seen what seems to tell who it is, and says that it does not. */
  certain?: boolean | undefined;
}

/** A firm asks; nobody at the buyer learns which. */
@Injectable()
export class AskQuestion {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** Any time in the period for questions. */
  async ask(viewer: Viewer, consultationId: string, asked: AskedText): Promise<ConsultationQuestion> {
    const now = this.clock.now();
    const found = await this.consultations.published(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, false, now);
      if (!canAsk(whole.phase)) throw tooLate(whole.phase, whole.consultation.questionsUntil, now);
      await assertAnonymous(manager, await ownFirm(manager, viewer, false), asked);
      const question = manager.create(ConsultationQuestion, {
        id: randomUUID(),
        consultationId,
        firmId: viewer.organisationId,
        pseudonym: await pseudonymOf(manager, consultationId, viewer.organisationId),
        text: asked.text,
        askedAt: now.toISOString(),
        assignedTo: null,
        topic: null,
        answer: null,
        mergedInto: null,
        returnedAt: null,
        returnReason: null,
        publishedAt: null,
        version: 1,
      });
      await manager.insert(ConsultationQuestion, { ...question });
      await this.tell(manager, whole, question);
      return question;
    });
  }

  /** A question that came back because it told who asks, put differently. That it was asked in time is enough. */
  async reword(
    viewer: Viewer,
    consultationId: string,
    id: string,
    { version, asked }: { version: number; asked: AskedText },
  ): Promise<ConsultationQuestion> {
    const found = await this.consultations.published(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, false);
      if (!canAnswer(whole.phase)) throw new DomainError('illegal-transition', 'This consultation is over.');
      const question = await manager.findOne(ConsultationQuestion, {
        where: { id, consultationId, firmId: viewer.organisationId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!question) throw notFound('question');
      assertVersion(question, version);
      if (question.returnedAt === null)
        throw new DomainError('illegal-transition', 'It did not come back, so it stands as it was asked.');
      await assertAnonymous(manager, await ownFirm(manager, viewer, false), asked);
      const change = { text: asked.text, returnedAt: null, returnReason: null, version: version + 1 };
      await manager.update(ConsultationQuestion, { id }, change);
      Object.assign(question, change);
      await this.tell(manager, whole, question);
      return question;
    });
  }

  /** The ledger holds what the text was by its hash: a text that tells who asked must be able to vanish. */
  private async tell(manager: EntityManager, whole: WholeConsultation, question: ConsultationQuestion): Promise<void> {
    const { id, consultationId, pseudonym, text } = question;
    await this.ledger.append(manager, consultationId, {
      kind: 'question-asked',
      audience: 'buyer',
      payload: { id, by: pseudonym, textSha256: createHash('sha256').update(text).digest('hex') },
    });
    await notifyBuyer(manager, whole.opportunity, questionAskedMail(whole.opportunity, question));
  }
}

/** @throws DomainError `invalid-input` naming what would tell who asks */
async function assertAnonymous(manager: EntityManager, firm: Firm, { text, certain }: AskedText): Promise<void> {
  if (certain) return;
  const rows = (await manager.query(
    `select o.name as organisation, p.name as person from organisation o
     left join member m on m.organisation_id = o.id left join person p on p.id = m.person_id where o.id = $1`,
    [firm.id],
  )) as { organisation: string; person: string | null }[];
  const { kvkNumber, website } = firm;
  const names = [firm.name, ...rows.map(({ organisation }) => organisation)];
  const people = rows.flatMap(({ person }) => person ?? []);
  const found = giveawaysIn(text, { names, people, kvkNumber, website });
  if (found.length === 0) return;
  throw invalid(
    '/text',
    `This seems to tell who you are: ${found.join(', ')}. Leave it out; if it tells nobody, ask again with certain: true.`,
    'tellsWhoAsks',
    { found },
  );
}

function tooLate(phase: Phase, until: string | null, now: Date): DomainError {
  const detail =
    phase === 'draft'
      ? 'It is not published yet.'
      : `Questions could be asked until ${until}; it is ${now.toISOString()} now.`;
  return new DomainError('illegal-transition', detail);
}
