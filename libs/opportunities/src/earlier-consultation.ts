import type { Viewer } from '@schakel/organisations';
import { invalid } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { Opportunity } from './opportunity.entity.js';
import { isPublic, type OpportunityKind } from './opportunity.js';

/**
 * A need may carry the market consultation that came before it: one of the buyer's own that was published.
 * @throws DomainError `invalid-input`
 */
export async function assertEarlierConsultation(
  manager: EntityManager,
  viewer: Viewer,
  kind: OpportunityKind,
  { consultationId }: { consultationId: string | null },
): Promise<void> {
  if (consultationId === null) return;
  const where = { id: consultationId, kind: 'consultation', buyerId: viewer.organisationId } as const;
  const found = kind === 'need' ? await manager.findOneBy(Opportunity, where) : null;
  if (found && isPublic(found.status)) return;
  throw invalid('/consultationId', 'Choose one of your own consultations that was published.');
}
