import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { assertVersion, DomainError, fieldError, Settings } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultation } from './consultation.entity.js';
import { Consultations, type WholeConsultation } from './consultations.js';
import { Ledger } from './ledger/ledger.js';
import { moreTimeToAskMail } from './mails/life-mails.js';
import { notifyParticipants } from './participants.js';
import { assertOpeners, assertQuestionsOnlyLonger } from './policy/consultation-policy.js';
import { assertFinished, assertQuestionnaire } from './questionnaire/questionnaire.js';

export type Plan = Partial<Pick<Consultation, 'questionnaire' | 'questionsUntil' | 'openingMembers'>>;

/** The buyer plans a consultation: what is asked, until when firms can ask, who opens the answers. */
@Injectable()
export class PlanConsultation {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly settings: Settings,
  ) {}

  /** Once published, only the period for questions can change, and only become longer. */
  async execute(
    viewer: Viewer,
    id: string,
    { version, plan }: { version: number; plan: Plan },
  ): Promise<WholeConsultation> {
    const found = await this.consultations.own(viewer, id);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, true);
      const before = { ...whole.consultation };
      assertVersion(before, version);
      const questionsUntil = plan.questionsUntil ? new Date(plan.questionsUntil).toISOString() : plan.questionsUntil;
      const changes = Object.fromEntries(
        Object.entries({ ...plan, questionsUntil }).filter(([, value]) => value !== undefined),
      );
      Object.assign(whole.consultation, changes, { version: before.version + 1 });
      if (whole.phase === 'draft' || whole.phase === 'published') this.assertPlan(whole);
      else this.assertOnlyLonger(plan, before, whole);
      await manager.save(Consultation, whole.consultation);
      if (whole.phase === 'questions-open' && before.questionsUntil !== whole.consultation.questionsUntil)
        await this.announce(manager, whole);
      return this.consultations.hold(manager, whole, true);
    });
  }

  /** More time for questions is news for everyone, at the same moment. */
  private async announce(manager: EntityManager, { consultation, opportunity }: WholeConsultation): Promise<void> {
    const { id, questionsUntil, version } = consultation;
    const head = await this.ledger.append(manager, id, {
      kind: 'deadline-moved',
      audience: 'everyone',
      payload: { questionsUntil },
    });
    await notifyParticipants(manager, id, moreTimeToAskMail(opportunity, { questionsUntil, version }, head));
  }

  private assertPlan({ phase, consultation: { questionnaire, openingMembers } }: WholeConsultation): void {
    if (phase === 'draft') assertQuestionnaire(questionnaire);
    else assertFinished(questionnaire);
    assertOpeners(openingMembers, this.settings.consultations);
  }

  private assertOnlyLonger(plan: Plan, before: Consultation, whole: WholeConsultation): void {
    const { consultation, opportunity, phase } = whole;
    const others = Object.keys(plan).filter((key) => key !== 'questionsUntil' && plan[key as keyof Plan] !== undefined);
    if (others.length > 0) {
      throw new DomainError('illegal-transition', `It is published, so ${others.join(', ')} cannot change any more.`, {
        errors: others.map((key) =>
          fieldError(`/${key}`, 'This is fixed since the publication.', 'fixedSincePublication'),
        ),
      });
    }
    if (phase !== 'questions-open') throw new DomainError('illegal-transition', 'The period for questions has ended.');
    const { questionsUntil } = consultation;
    assertQuestionsOnlyLonger(before.questionsUntil, { questionsUntil, deadline: opportunity.deadline });
  }
}
