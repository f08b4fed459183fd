import { type EntityManager, In } from 'typeorm';
import { Capability, Certificate, Firm } from './firm.entity.js';
import type { WholeFirm } from './firm-profile.js';

/** Firms with their capabilities in the order the firm chose, and certificates by code, the first to end first. */
export async function wholeFirms(manager: EntityManager, firms: readonly Firm[]): Promise<WholeFirm[]> {
  const where = { firmId: In(firms.map(({ id }) => id)) };
  const [capabilities, certificates] = await Promise.all([
    manager.find(Capability, { where, order: { position: 'ASC', id: 'ASC' } }),
    manager.find(Certificate, { where, order: { code: 'ASC', validUntil: 'ASC', id: 'ASC' } }),
  ]);
  const [capabilitiesOf, certificatesOf] = [byFirm(capabilities), byFirm(certificates)];
  return firms.map((firm) => ({
    firm,
    capabilities: capabilitiesOf.get(firm.id) ?? [],
    certificates: certificatesOf.get(firm.id) ?? [],
  }));
}

/** One of them. */
export async function wholeFirm(manager: EntityManager, firm: Firm): Promise<WholeFirm> {
  const [whole] = await wholeFirms(manager, [firm]);
  return whole as WholeFirm;
}

function byFirm<T extends { firmId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.firmId, [...(groups.get(row.firmId) ?? []), row]);
  return groups;
}
