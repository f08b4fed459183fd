import type { SupplierDto } from '../api/clients.js';

type Reason = SupplierDto<'ReasonDto'>;
type Part = Pick<SupplierDto<'MatchPartDto'>, 'code' | 'contribution' | 'possible'>;
type Side = Readonly<{ parts: readonly Part[] }>;

interface Told extends Readonly<Record<'reasons' | 'unmet' | 'unknowns', readonly Reason[]>> {
  fit?: Side;
  interest?: Side | null;
}

/**
 * The first reasons and what speaks against it most, so that a good score hides nothing: a requirement that is not met
 * or of which that is not known, and whatever else does not fit and costs the score most, such as the distance.
 */
export function telling({ reasons, unmet, unknowns, fit, interest }: Told, most = 3): Reason[] {
  const requirement = unmet[0] ?? unknowns[0];
  const parts = [...(fit?.parts ?? []), ...(interest?.parts ?? [])];
  const lost = new Map(parts.map(({ code, contribution, possible }) => [code, possible - contribution]));
  /** Of reasons that cost as much, the one that comes last is the weakest. */
  const worst = (verdicts: readonly Reason['verdict'][]) =>
    reasons
      .filter(({ verdict }) => verdicts.includes(verdict))
      .reduce<Reason | undefined>((one, other) => (one && costOf(one) > costOf(other) ? one : other), undefined);
  const costOf = ({ part }: Reason) => lost.get(part) ?? 0;
  const against = [worst(['doesNotFit']), requirement].filter((reason) => reason !== undefined);
  if (against.length === 0) against.push(...[worst(['partly', 'unknown'])].filter((reason) => reason !== undefined));
  const first = reasons.filter((reason) => !against.includes(reason)).slice(0, most - against.length);
  return [...first, ...against];
}
