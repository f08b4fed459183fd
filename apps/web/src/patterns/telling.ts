import type { SupplierDto } from '../api/clients.js';

type Reason = SupplierDto<'ReasonDto'>;
type Reasons = Readonly<Record<'reasons' | 'unmet' | 'unknowns', readonly Reason[]>>;

/**
 * The first reasons and what speaks against it most, so that a good score hides nothing: a requirement that is not met
 * or of which that is not known, and whatever else does not fit, such as the distance.
 */
export function telling({ reasons, unmet, unknowns }: Reasons, most = 3): Reason[] {
  const requirement = unmet[0] ?? unknowns[0];
  const no = reasons.find(({ verdict }) => verdict === 'doesNotFit');
  const against = [no, requirement].filter((reason) => reason !== undefined);
  if (against.length === 0) against.push(...reasons.filter(({ verdict }) => verdict !== 'fits').slice(-1));
  const first = reasons.filter((reason) => !against.includes(reason)).slice(0, most - against.length);
  return [...first, ...against];
}
