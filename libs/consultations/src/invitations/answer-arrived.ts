import type { Opportunity } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import { cancelMail } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { DEADLINE_NEAR, receiptMail, type Received } from '../mails/firm-mails.js';
import { notifyFirm } from '../participants.js';
import { forgetDecline } from './decline-invitation.js';

/** A firm that answers takes part, needs no reminder any more, and whoever handed the answer in gets the receipt. */
export async function answerArrived(
  manager: EntityManager,
  { organisationId: firmId, personId }: Viewer,
  opportunity: Opportunity,
  received: Received,
): Promise<void> {
  const consultationId = opportunity.id;
  await forgetDecline(manager, consultationId, firmId);
  await cancelMail(manager, { organisationId: firmId, event: `${DEADLINE_NEAR}:${consultationId}:` });
  await notifyFirm(manager, { consultationId, firmId, personId }, receiptMail(opportunity, firmId, received));
}
