import { Injectable } from '@nestjs/common';
import {
  OPENED_TO_EVERYONE,
  type Opportunity,
  type OpportunityChanged,
  OpportunityObserver,
  OpportunityObservers,
} from '@schakel/opportunities';
import { invalid } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { ConsultationObserver } from '../consultation-observer.js';
import { Ledger } from '../ledger/ledger.js';
import { openToEveryoneMail } from '../mails/life-mails.js';
import { notifyParticipants } from '../participants.js';
import { AnnounceInvitation } from './announce-invitation.js';
import type { InvitationOrigin } from './invitation.js';

/** Tells who was invited, at the publication; and everyone, when what was for the invited is opened to all. */
@Injectable()
export class InvitationObserver extends OpportunityObserver {
  /** @param _first stands before this one: the publication comes before the invitations in the ledger */
  constructor(
    private readonly announce: AnnounceInvitation,
    private readonly ledger: Ledger,
    _first: ConsultationObserver,
    observers: OpportunityObservers,
  ) {
    super();
    observers.register(this);
  }

  async changed(manager: EntityManager, { before, after, action }: OpportunityChanged): Promise<void> {
    if (after.kind !== 'consultation' || !before) return;
    if (before.status !== 'open' && after.status === 'open') await this.published(manager, after);
    else if (action === OPENED_TO_EVERYONE) await this.openedToEveryone(manager, after);
  }

  private async published(manager: EntityManager, opportunity: Opportunity): Promise<void> {
    const invitations = (await manager.query(
      `select firm_id as "firmId", rationale, origin from consultation_invitation where consultation_id = $1 order by firm_id`,
      [opportunity.id],
    )) as { firmId: string; rationale: string; origin: InvitationOrigin }[];
    if (opportunity.invitedOnly && invitations.length === 0)
      throw invalid('/invitations', 'Invite at least one firm, or open it to everyone.', 'arrayMinSize', { min: 1 });
    for (const invitation of invitations) await this.announce.execute(manager, opportunity, invitation);
  }

  /** Everything that only the invited could read is disclosed at this moment. */
  private async openedToEveryone(manager: EntityManager, opportunity: Opportunity): Promise<void> {
    const { id, version } = opportunity;
    const told = (await manager.query(
      `select seq from ledger_entry where consultation_id = $1 and audience = 'invited' order by seq`,
      [id],
    )) as { seq: number }[];
    const head = await this.ledger.append(manager, id, {
      kind: 'disclosed',
      audience: 'everyone',
      payload: { entries: told.map(({ seq }) => seq), invitedOnly: false, version },
    });
    await notifyParticipants(manager, id, openToEveryoneMail(opportunity, head));
  }
}
