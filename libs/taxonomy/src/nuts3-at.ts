import { locatedNuts3 } from './nuts-table.js';
import { locatedPostcodes } from './places-table.js';
import type { LocatedPostcode } from './places-table.js';
import { distanceKm, isPoint, kmNorth } from './point.js';
import type { Point } from './point.js';

/** No point on Dutch land lies further from the middle of a postcode area, but for the dike across the IJsselmeer. */
const WIDEST_POSTCODE_KM = 7;
/** Further than this from every centroid, the region is anyone's guess. */
const WIDEST_REGION_KM = 150;

interface Nearest<T> {
  item: T;
  km: number;
}

function nearest<T extends { point: Point }>(point: Point, items: readonly T[]): Nearest<T> | undefined {
  if (!isPoint(point)) return undefined;
  let best: Nearest<T> | undefined;
  for (const item of items) {
    if (best && kmNorth(point, item.point) >= best.km) continue;
    const km = distanceKm(point, item.point);
    if (best === undefined || km < best.km) best = { item, km };
  }
  return best;
}

/** The Dutch postcode whose middle is nearest to a point, however far away; undefined for what is no point. */
export function nearestPostcode(point: Point): Nearest<LocatedPostcode> | undefined {
  return nearest(point, locatedPostcodes());
}

/**
 * The NUTS 3 region in which a point lies: that of the nearest Dutch postcode within 7 km (so a point just across the
 * border counts as Dutch), else the region whose centroid is nearest, within 150 km.
 */
export function nuts3At(point: Point): string | undefined {
  const dutch = nearestPostcode(point);
  if (dutch && dutch.km <= WIDEST_POSTCODE_KM) return dutch.item.place.nuts3;
  const region = nearest(point, locatedNuts3());
  return region && region.km <= WIDEST_REGION_KM ? region.item.code : undefined;
}
