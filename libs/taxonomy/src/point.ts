/** A point on the map, in degrees WGS 84: latitude -90 to 90, longitude -180 to 180. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth. */
const EARTH_KM = 6371;

/** Are both numbers finite and within range? */
export function isPoint({ latitude, longitude }: Point): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Distance in kilometres as the crow flies (haversine; within 0.6 % of the true one). NaN for what is no point. */
export function distanceKm(one: Point, other: Point): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((other.latitude - one.latitude) * radians) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * radians) / 2);
  const cosines = Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(north * north + cosines * east * east)));
}

/** How far one point lies to the north or south of another: quick to compute, and never more than their distance. */
export function kmNorth(one: Point, other: Point): number {
  return (Math.abs(one.latitude - other.latitude) * Math.PI * EARTH_KM) / 180;
}
