import { once } from './data-lines.js';
import { plain } from './plain.js';
import { nearestPostcode, nuts3At } from './nuts3-at.js';
import { municipalitiesByName, placesByName, placesTable, postcodesTable } from './places-table.js';
import type { Municipality, Place } from './places-table.js';
import type { Point } from './point.js';
import { TextIndex } from './text-index.js';

const POSTCODE = /^([1-9]\d{3})\s*(?:[a-z]{2})?$/i;

/** Where a postcode lies. */
export interface PostcodeLocation extends Point {
  /** Four digits. */
  postcode: string;
  place: Place;
  /** Is this the point of the postcode itself? For box numbers it is that of their place. */
  exact: boolean;
}

const index = once((): TextIndex => {
  const { places, aliases } = placesTable();
  return new TextIndex(
    places.flatMap((place, owner) => [
      ...[place.name, ...(aliases[owner] ?? [])].map((text) => ({ owner, text })),
      { owner, text: place.name, context: place.municipality },
    ]),
  );
});

/**
 * The Dutch places, gemeenten and four-digit postcodes. Places and postcodes as of about 2014, in the gemeenten of
 * today; see data/README.md. Read at the first use.
 */
export class Places {
  /** The location of `1012`, `1012AB` or `1012 ab`; undefined for a postcode that does not exist. */
  byPostcode(text: string): PostcodeLocation | undefined {
    const row = postcodesTable().get(POSTCODE.exec(text.trim())?.[1] ?? '');
    if (!row) return undefined;
    const { latitude, longitude } = row.point ?? row.place;
    return { postcode: row.postcode, place: row.place, latitude, longitude, exact: row.point !== undefined };
  }

  /**
   * The places of this name (or another spelling of it), the largest first. A gemeente, of today or merged since,
   * tells namesakes apart: `byName('Hengelo', 'Bronckhorst')`.
   */
  byName(name: string, municipality?: string): readonly Place[] {
    const found = placesByName().get(plain(name)) ?? [];
    if (municipality === undefined) return found;
    const inside = this.municipality(municipality)?.name;
    return found.filter((place) => place.municipality === inside);
  }

  /** The gemeente of this name, with or without the word itself; a merged one leads to the one of today. */
  municipality(name: string): Municipality | undefined {
    return municipalitiesByName().get(plain(name).replace(/^gemeente /, ''));
  }

  /** The places that fit best, best first and among equals the largest, at most `limit`; one typo a word forgiven. */
  search(text: string, limit = 20): Place[] {
    const located = this.byPostcode(text);
    if (located) return [located.place].slice(0, Math.max(0, limit));
    const { places } = placesTable();
    return index()
      .search(text, limit)
      .flatMap((number) => places[number] ?? []);
  }

  /** The place nearest to a point, with the distance in kilometres; undefined for what is no point. */
  nearest(point: Point): { place: Place; km: number } | undefined {
    const found = nearestPostcode(point);
    return found && { place: found.item.place, km: found.km };
  }

  /**
   * The NUTS 3 code of the region in which a point lies: of the nearest Dutch place within 7 km, else of the region
   * in Europe whose centroid is nearest; undefined further than 150 km from all.
   */
  nuts3At(point: Point): string | undefined {
    return nuts3At(point);
  }
}
