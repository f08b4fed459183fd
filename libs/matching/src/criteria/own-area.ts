import { verdictOn, unknown, type Criterion, type Pair } from '../criterion.js';
import { distanceKm } from '../geography.js';
import { bestReach } from './area.js';

/** Up to this distance nobody minds; after that, each further {@link FAR_KM} leaves 37 %. */
const NEAR_KM = 10;
const FAR_KM = 60;

/** Is the work in the firm's own area, and near its door? The mean of the two, or the one that is known. */
export const ownArea: Criterion<'ownArea'> = {
  code: 'ownArea',
  full: () => 1,
  weigh(pair) {
    const reach = bestReach(pair);
    const km = kmFromDoor(pair);
    const near = km === undefined ? undefined : nearness(km);
    const known = [reach.verdict === 'unknown' ? undefined : reach.value, near].filter((one) => one !== undefined);
    if (known.length === 0) return unknown();
    const value = known.reduce((sum, one) => sum + one, 0) / known.length;
    return { value, verdict: verdictOn(value, 0.7) };
  },
  explain(pair) {
    const km = kmFromDoor(pair);
    const place = pair.firm.profile.place?.name;
    if (km === undefined || place === undefined) return [];
    const verdict = verdictOn(nearness(km), 0.7);
    return [{ code: 'distance', part: 'ownArea', verdict, facts: { km: Math.round(km), place } }];
  },
};

/** How near that is to the door, in (0, 1]. */
export function nearness(km: number): number {
  return Math.exp(-Math.max(0, km - NEAR_KM) / FAR_KM);
}

function kmFromDoor({ query, firm }: Pair): number | undefined {
  const { location } = query.opportunity.profile;
  return location && firm.profile.place && distanceKm(firm.profile.place, location);
}
