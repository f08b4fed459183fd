import { Injectable } from '@nestjs/common';
import { ownFirm } from '@schakel/firms';
import type { Opportunity } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { audit, Clock, DomainError, notFound } from '@schakel/platform';
import type { DeclineReason } from '@schakel/taxonomy';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultations } from '../consultations.js';
import { takeMailBackFrom } from '../participants.js';
import { canAnswer } from '../phase.js';
import { type DeclineFigures, declineFigures, type Decline } from './invitation.js';

/**
 * A firm says that it will not answer, and why. The buyer learns figures only, so neither the ledger nor a mail speaks
 * of it: no information on the consultation moves. The firm gets no more mail about it.
 */
@Injectable()
export class DeclineInvitation {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly clock: Clock,
  ) {}

  /** Whoever can read it can decline, invited or not. Saying it again changes the reason. */
  async decline(
    viewer: Viewer,
    consultationId: string,
    { reason, note }: { reason: DeclineReason; note?: string | undefined },
  ): Promise<void> {
    const found = await this.consultations.published(viewer, consultationId);
    await this.database.transaction(async (manager) => {
      const { phase } = await this.consultations.hold(manager, found, false);
      if (!canAnswer(phase)) throw new DomainError('illegal-transition', 'This consultation is over.');
      await ownFirm(manager, viewer, false);
      await manager.query(
        `insert into consultation_decline (consultation_id, firm_id, reason, note, declined_at) values ($1, $2, $3, $4, $5)
         on conflict (consultation_id, firm_id) do update set reason = $3, note = $4, declined_at = $5`,
        [consultationId, viewer.organisationId, reason, note ?? null, this.clock.now()],
      );
      await takeMailBackFrom(manager, consultationId, viewer.organisationId);
      await audit(manager, {
        action: 'consultation.declined',
        actor: viewer.personId,
        organisation: viewer.organisationId,
        subject: `consultation:${consultationId}`,
      });
    });
  }

  /** Can a firm decline this now? Not what is no consultation of a buyer here, nor one that opens later or is over. */
  async isPossible(opportunity: Opportunity): Promise<boolean> {
    const phase = (await this.consultations.phases([opportunity])).get(opportunity.id);
    return phase !== undefined && canAnswer(phase);
  }

  /** The firm takes part after all. */
  async takeBack(viewer: Viewer, consultationId: string): Promise<void> {
    const { phase } = await this.consultations.published(viewer, consultationId);
    if (!canAnswer(phase)) throw new DomainError('illegal-transition', 'This consultation is over.');
    if (!(await forgetDecline(this.database.manager, consultationId, viewer.organisationId))) throw notFound('decline');
  }

  /** What the buyer may know of it. */
  async figures(viewer: Viewer, consultationId: string): Promise<DeclineFigures> {
    await this.consultations.own(viewer, consultationId);
    const declines = (await this.database.query(
      'select reason, note from consultation_decline where consultation_id = $1',
      [consultationId],
    )) as Decline[];
    return declineFigures(declines);
  }
}

/** A firm that answers, or takes its "no" back, takes part. @returns was there one? */
export async function forgetDecline(manager: EntityManager, consultationId: string, firmId: string): Promise<boolean> {
  const [, gone] = (await manager.query(
    'delete from consultation_decline where consultation_id = $1 and firm_id = $2',
    [consultationId, firmId],
  )) as [unknown, number];
  return gone > 0;
}
