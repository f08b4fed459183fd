import { distanceKm } from '../geography.js';
import type { OpportunityProfile } from '../profiles.js';
import { cover, edgeFit } from '../reach.js';
import { type Areas, CIRCLE, UNSAID } from './areas.js';
import { UNKNOWN } from './unknown.js';

const NOT_YET = -2;

/** How far each area covers the work of a question: worked out when first asked for, by the rules of the reach. */
export class AreaReach {
  private readonly reaches: Float64Array;
  /** For each wanted code, how far each region covers it. */
  private readonly covers: readonly Float64Array[];

  constructor(
    private readonly areas: Areas,
    private readonly need: OpportunityProfile,
  ) {
    this.reaches = new Float64Array(areas.size).fill(NOT_YET);
    const { regions } = areas;
    this.covers = need.nuts.map((code) =>
      Float64Array.from({ length: regions.size }, (_, region) => cover(regions.thing(region), code)),
    );
  }

  /** In [0, 1]; {@link UNKNOWN} where it is not known. */
  of(area: number): number {
    let reach = this.reaches[area]!;
    if (reach === NOT_YET) this.reaches[area] = reach = this.weigh(area);
    return reach;
  }

  private weigh(area: number): number {
    const { areas, need } = this;
    const kind = areas.kinds.get(area);
    if (kind === UNSAID) return UNKNOWN;
    const covered = this.covered(area);
    if (kind === CIRCLE && need.location) {
      const centre = { latitude: areas.latitudes.get(area), longitude: areas.longitudes.get(area) };
      return Math.max(covered, edgeFit(distanceKm(centre, need.location), areas.km.get(area)));
    }
    const told = kind !== CIRCLE || areas.ends.get(area) > areas.start(area);
    return told && need.nuts.length > 0 ? covered : UNKNOWN;
  }

  /** The mean over the wanted codes of how far the regions of the area cover it. */
  private covered(area: number): number {
    const { areas, covers } = this;
    const [start, end] = [areas.start(area), areas.ends.get(area)];
    let sum = 0;
    for (const row of covers) {
      let best = 0;
      for (let at = start; at < end; at += 1) best = Math.max(best, row[areas.codes.get(at)]!);
      sum += best;
    }
    return covers.length > 0 ? sum / covers.length : 0;
  }
}
