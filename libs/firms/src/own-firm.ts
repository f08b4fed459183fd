import type { Viewer } from '@schakel/organisations';
import { notFound } from '@schakel/platform';
import type { EntityManager } from 'typeorm';
import { Firm } from './firm.entity.js';

/**
 * The viewer's own firm, held until the transaction ends where asked. An organisation of kind firm has a profile from the
 * first time someone looks, or takes part in something: an empty draft.
 * @throws DomainError `not-found` when the viewer works for no firm
 */
export async function ownFirm(manager: EntityManager, viewer: Viewer, hold: boolean): Promise<Firm> {
  if (viewer.kind !== 'firm') throw notFound('firm');
  await manager.query(
    `insert into firm (id, status, name, languages, mission, target_groups, main_aim, public_service_mission, created_at, updated_at, version)
     select id, 'draft', name, '{nl}', '', '{}', 'unknown', 'unknown', now(), now(), 1 from organisation where id = $1
     on conflict do nothing`,
    [viewer.organisationId],
  );
  const firm = await manager.findOne(Firm, {
    where: { id: viewer.organisationId },
    ...(hold ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  if (!firm) throw notFound('firm');
  return firm;
}
