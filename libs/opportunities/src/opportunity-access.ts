import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { Opportunity } from './opportunity.entity.js';
import { isPublic, type OpportunityKind } from './opportunity.js';
import { RecordOpportunity } from './record-opportunity.js';
import { lockOwn } from './write-opportunity.js';

/** What is done when something that was for invited only becomes public. */
export const OPENED_TO_EVERYONE = 'opened-to-everyone';

/**
 * Who may see an opportunity: everyone, or as an exception only the organisations that its buyer invited. What was
 * public once stays so; what was for the invited can be opened to everyone at any moment. Every method works in the
 * caller's transaction.
 */
@Injectable()
export class OpportunityAccess {
  constructor(
    private readonly record: RecordOpportunity,
    private readonly clock: Clock,
  ) {}

  /** Holds one of the viewer's own until the transaction ends; before anything else that belongs to it is held. */
  hold(manager: EntityManager, viewer: Viewer, kind: OpportunityKind, id: string): Promise<Opportunity> {
    return lockOwn(manager, viewer, kind, id);
  }

  /** @throws DomainError `illegal-transition` where it would take something public away */
  async change(manager: EntityManager, viewer: Viewer, before: Opportunity, invitedOnly: boolean): Promise<void> {
    if (before.invitedOnly === invitedOnly) return;
    if (!isPublic(before.status)) {
      await manager.update(Opportunity, { id: before.id }, { invitedOnly });
      return;
    }
    if (invitedOnly)
      throw new DomainError(
        'illegal-transition',
        'It is public, and what was public stays so. Withdraw it, with a reason, and start anew for invited firms.',
      );
    await this.record.execute(manager, before, manager.create(Opportunity, { ...before, invitedOnly }), {
      action: OPENED_TO_EVERYONE,
      at: this.clock.now(),
      actor: viewer.personId,
      organisation: viewer.organisationId,
    });
  }

  /** Lets these organisations see it as well. */
  async admit(manager: EntityManager, id: string, organisationIds: readonly string[]): Promise<void> {
    await manager.query(
      'update opportunity set admitted = array(select distinct unnest(admitted || $2::uuid[])) where id = $1',
      [id, organisationIds],
    );
  }

  /** Takes the admission back; the caller sees to it that the organisation was not told yet. */
  async dismiss(manager: EntityManager, id: string, organisationId: string): Promise<void> {
    await manager.query('update opportunity set admitted = array_remove(admitted, $2::uuid) where id = $1', [
      id,
      organisationId,
    ]);
  }
}
