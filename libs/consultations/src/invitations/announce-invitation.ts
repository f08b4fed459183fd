import { Injectable } from '@nestjs/common';
import type { Opportunity } from '@schakel/opportunities';
import type { EntityManager } from 'typeorm';
import { Ledger } from '../ledger/ledger.js';
import { invitedMail } from '../mails/firm-mails.js';
import { notifyFirm } from '../participants.js';
import type { InvitationOrigin } from './invitation.js';

/** Tells a firm that it is invited: in the ledger and by mail, in the caller's transaction. */
@Injectable()
export class AnnounceInvitation {
  constructor(private readonly ledger: Ledger) {}

  async execute(
    manager: EntityManager,
    opportunity: Opportunity,
    { firmId, rationale, origin }: { firmId: string; rationale: string; origin: InvitationOrigin },
  ): Promise<void> {
    await this.ledger.append(manager, opportunity.id, {
      kind: 'invited',
      audience: 'buyer',
      payload: { rationale, origin },
      firmId,
    });
    await notifyFirm(manager, { consultationId: opportunity.id, firmId }, invitedMail(opportunity, firmId));
  }
}
