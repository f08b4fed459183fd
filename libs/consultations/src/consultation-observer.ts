import { Injectable } from '@nestjs/common';
import {
  type Opportunity,
  type OpportunityChanged,
  OPENED_TO_EVERYONE,
  OpportunityObserver,
  OpportunityObservers,
  shownChanges,
} from '@schakel/opportunities';
import { DomainError, Settings } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { Consultation } from './consultation.entity.js';
import { assertNoGaps } from './ledger/assert-no-gaps.js';
import { Ledger } from './ledger/ledger.js';
import { answersClosedMail } from './mails/buyer-mails.js';
import { changedMail, withdrawnMail } from './mails/life-mails.js';
import { notifyBuyer, notifyParticipants, takeOptionalMailBack } from './participants.js';
import { assertOpeners, assertPeriods } from './policy/consultation-policy.js';
import { assertFinished, hasQuestions } from './questionnaire/questionnaire.js';
import { newConsultationKeys } from './sealing/consultation-keys.js';
import { OpeningKey } from './sealing/opening-key.js';

/** The row of a consultation, made with it. */
const FRESH = {
  questionnaire: { sections: [] },
  questionsUntil: null,
  invitedOnlyReason: null,
  openingMembers: 2 as const,
  version: 1,
};

/**
 * Makes of an opportunity of kind consultation what a consultation must be: periods that are long enough, keys to seal
 * answers with, and everything in the ledger and at the participants, in the same transaction as the change itself.
 */
@Injectable()
export class ConsultationObserver extends OpportunityObserver {
  constructor(
    private readonly ledger: Ledger,
    private readonly settings: Settings,
    private readonly openingKey: OpeningKey,
    observers: OpportunityObservers,
  ) {
    super();
    observers.register(this);
  }

  async changed(manager: EntityManager, change: OpportunityChanged): Promise<void> {
    const { before, after } = change;
    if (after.kind !== 'consultation' || after.sourceName !== null) return;
    if (!before) {
      await manager.insert(Consultation, { ...FRESH, id: after.id });
      return;
    }
    // held alone: what a firm hands in at this moment comes before the change or after it, never in between
    const consultation = await manager.findOneOrFail(Consultation, {
      where: { id: after.id },
      lock: { mode: 'pessimistic_write' },
    });
    if (before.status !== 'open' && after.status === 'open') await this.published(manager, consultation, change);
    else if (change.action === OPENED_TO_EVERYONE) return;
    else if (before.status === 'open' && after.status === 'open') await this.amended(manager, before, change);
    else if (after.status === 'withdrawn' && before.status !== 'withdrawn')
      await this.withdrawn(manager, consultation, after);
    else if (after.status === 'closed' && before.status !== 'closed') await this.closed(manager, consultation, change);
  }

  /** The clock closes whatever is over; a buyer closes what binds nobody, once all firms know the same. */
  private async closed(manager: EntityManager, consultation: Consultation, change: OpportunityChanged): Promise<void> {
    const { after, actor } = change;
    if (actor !== null) {
      refuseEarly(consultation, change);
      assertNoGaps(await this.ledger.entries(after.id, manager));
    } else if (hasQuestions(consultation.questionnaire)) {
      await notifyBuyer(manager, after, answersClosedMail(after, consultation.openingMembers));
    }
  }

  private async published(
    manager: EntityManager,
    consultation: Consultation,
    { after, at }: OpportunityChanged,
  ): Promise<void> {
    if (hasQuestions(consultation.questionnaire)) this.assertRunnable(consultation, after, at);
    const keys = newConsultationKeys(after.id, this.openingKey.read());
    await manager.update(Consultation, { id: after.id }, keys);
    const { title, description, background, deadline, reserved, reservationRationale } = after;
    const { questionnaire, questionsUntil, invitedOnlyReason } = consultation;
    await this.ledger.append(manager, after.id, {
      kind: 'published',
      audience: 'everyone',
      payload: {
        title,
        description,
        background,
        deadline,
        questionsUntil,
        questionnaire,
        reserved,
        reservationRationale,
        invitedOnlyReason,
        // whoever puts another key in the database, to read what is sealed with it, shows here
        sealedWith: keys.publicKey.toString('hex'),
      },
    });
  }

  private async amended(manager: EntityManager, before: Opportunity, { after }: OpportunityChanged): Promise<void> {
    const moved = before.deadline !== after.deadline;
    const head = await this.ledger.append(manager, after.id, {
      kind: moved ? 'deadline-moved' : 'announced',
      audience: 'everyone',
      payload: { version: after.version, deadline: after.deadline, changes: shownChanges(before, after) },
    });
    await notifyParticipants(manager, after.id, changedMail(before, after, head));
  }

  private async withdrawn(manager: EntityManager, { archivedAt }: Consultation, after: Opportunity): Promise<void> {
    if (archivedAt !== null)
      throw new DomainError('illegal-transition', 'It is archived, so nothing happens to it any more.');
    await this.ledger.append(manager, after.id, {
      kind: 'withdrawn',
      audience: 'everyone',
      payload: { reason: after.withdrawalReason },
    });
    await takeOptionalMailBack(manager, after.id);
    await notifyParticipants(manager, after.id, withdrawnMail(after));
  }

  /**
   * A consultation that asks questions here is bound to its periods; one without questions only announces what happens
   * elsewhere.
   */
  private assertRunnable(consultation: Consultation, { deadline }: Opportunity, at: Date): void {
    assertFinished(consultation.questionnaire);
    assertOpeners(consultation.openingMembers, this.settings.consultations);
    assertPeriods({ questionsUntil: consultation.questionsUntil, deadline }, at, this.settings.consultations);
  }
}

/** Closing before the deadline would shorten a public period. */
function refuseEarly({ questionnaire }: Consultation, { after, at }: OpportunityChanged): void {
  if (!hasQuestions(questionnaire) || after.deadline === null || at >= new Date(after.deadline)) return;
  throw new DomainError(
    'illegal-transition',
    `A consultation closes by itself at its deadline, ${after.deadline}: a published period is never shortened. Withdraw it, with a reason, if it must end.`,
  );
}
