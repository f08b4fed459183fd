import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { questionReturnedMail } from '../mails/question-mails.js';
import { notifyFirm } from '../participants.js';
import { canAnswer } from '../phase.js';
import { ConsultationQuestion } from './consultation-question.entity.js';
import { assertWorkable } from './question.js';

/**
 * Sends a question back whose text tells who asks, so that its firm can put it differently. The way back goes through
 * here: the buyer never learns to whom. Its text is shown to nobody at the buyer any more.
 */
@Injectable()
export class ReturnQuestion {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async execute(
    viewer: Viewer,
    consultationId: string,
    id: string,
    { version, reason }: { version: number; reason: string },
  ): Promise<ConsultationQuestion> {
    const found = await this.consultations.own(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const { phase, opportunity } = await this.consultations.hold(manager, found, true);
      if (!canAnswer(phase))
        throw new DomainError('illegal-transition', 'The firm cannot put it differently any more: it is over.');
      const question = await manager.findOneBy(ConsultationQuestion, { id, consultationId });
      if (!question) throw notFound('question');
      assertVersion(question, version);
      assertWorkable(question);
      if (await manager.existsBy(ConsultationQuestion, { consultationId, mergedInto: id }))
        throw new DomainError('illegal-transition', 'Other questions are merged into this one. Take them out first.');
      const change = {
        returnedAt: this.clock.now().toISOString(),
        returnReason: reason,
        answer: null,
        mergedInto: null,
        version: version + 1,
      };
      await manager.update(ConsultationQuestion, { id }, change);
      Object.assign(question, change);
      await this.ledger.append(manager, consultationId, {
        kind: 'question-returned',
        audience: 'buyer',
        payload: { id, by: question.pseudonym },
      });
      const firm = { consultationId, firmId: question.firmId };
      await notifyFirm(manager, firm, questionReturnedMail(opportunity, question));
      return question;
    });
  }
}
