import { Injectable } from '@nestjs/common';
import type { Opportunity } from '@schakel/opportunities';
import type { EntityManager } from 'typeorm';
import { Ledger } from '../ledger/ledger.js';
import { notifyOrganisation } from '../participants.js';
import type { InvitationOrigin } from './invitation.js';

/** Tells a firm that it is invited: in the ledger and by mail, in the caller's transaction. */
@Injectable()
export class AnnounceInvitation {
  constructor(private readonly ledger: Ledger) {}

  async execute(
    manager: EntityManager,
    { id, title, buyerName, deadline }: Opportunity,
    { firmId, rationale, origin }: { firmId: string; rationale: string; origin: InvitationOrigin },
  ): Promise<void> {
    await this.ledger.append(manager, id, {
      kind: 'invited',
      audience: 'buyer',
      payload: { rationale, origin },
      firmId,
    });
    await notifyOrganisation(manager, firmId, {
      event: `invited:${id}:${firmId}`,
      subject: { nl: `Uitnodiging: ${title}`, en: `Invitation: ${title}` },
      text: {
        nl: `${buyerName} nodigt u uit voor de marktconsultatie “${title}”. U kunt antwoorden tot ${deadline}. Past het niet? Dat kunt u met één klik laten weten.`,
        en: `${buyerName} invites you to the market consultation “${title}”. You can answer until ${deadline}. Does it not suit you? One click says so.`,
      },
    });
  }
}
