import type { CapabilityFacts } from './facts.js';
import { distanceKm } from './geography.js';
import { nutsCountry } from './places.js';
import type { Area, OpportunityProfile } from './profiles.js';

/** How far a capability's area covers the places of the work. */
export interface Reach {
  /** 1 where all of it is covered, 0 where none is; in between where part is, or the edge is near. */
  covered: number;
  /** The distance from the centre of a radius to the work. */
  km?: number;
}

/** At this distance past the edge of a radius, a reach still counts for 37 %. */
const EDGE_KM = 25;

/** A place of work that lies round the area (a whole province for a firm of one town) counts for half. */
const WIDER_PLACE = 0.5;

/** Whether the opportunity says where the work is. */
export function saysWhere({ nuts, location }: OpportunityProfile): boolean {
  return nuts.length > 0 || location !== undefined;
}

/** The reach of a capability; undefined where it isn't known. */
export function reachOf({ profile }: CapabilityFacts, need: OpportunityProfile): Reach | undefined {
  const { area, nuts } = profile;
  // Where a firm once worked is no reach: that counts by itself, see the criterion for the place.
  if (!area) return undefined;
  if (area.kind === 'radius') return radiusReach(area, nuts, need);
  return need.nuts.length > 0 ? { covered: share(areaCodes(area), need.nuts) } : undefined;
}

/** The NUTS codes an area is made of. */
export function areaCodes(area: Exclude<Area, { kind: 'radius' }>): readonly string[] {
  return area.kind === 'country' ? [nutsCountry(area.country)] : area.codes;
}

function radiusReach(
  area: Extract<Area, { kind: 'radius' }>,
  nuts: readonly string[],
  need: OpportunityProfile,
): Reach | undefined {
  const byNuts = share(nuts, need.nuts);
  if (!need.location) return nuts.length > 0 && need.nuts.length > 0 ? { covered: byNuts } : undefined;
  const km = distanceKm(area.place, need.location);
  return { covered: Math.max(byNuts, edgeFit(km, area.km)), km };
}

/** How well a radius suits work at this distance from its centre, in (0, 1]: 1 inside it. */
export function edgeFit(km: number, radius: number): number {
  return Math.exp(-Math.max(0, km - radius) / EDGE_KM);
}

/** The share of the wanted codes that the offered ones cover. */
function share(offered: readonly string[], wanted: readonly string[]): number {
  if (wanted.length === 0) return 0;
  return (
    wanted.reduce((sum, code) => sum + Math.max(0, ...offered.map((area) => cover(area, code))), 0) / wanted.length
  );
}

/** How far one area covers the place with this code. */
export function cover(area: string, code: string): number {
  if (code.startsWith(area)) return 1;
  return area.startsWith(code) ? WIDER_PLACE : 0;
}

/** The wanted codes that no offered code covers. */
export function uncovered(offered: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter((code) => !offered.some((area) => code.startsWith(area)));
}
