import { dataLines, once } from './data-lines.js';
import { plain } from './plain.js';
import type { Point } from './point.js';
import { provinceOfNuts } from './provinces.js';

/** A Dutch place (woonplaats), at the mean of its postcodes. */
export interface Place extends Point {
  readonly name: string;
  /** The name, with what tells it apart where other places bear it too: `Hengelo (Bronckhorst)`. */
  readonly label: string;
  /** The gemeente of today. */
  readonly municipality: string;
  /** Code of the province, such as `noord-holland`. */
  readonly province: string;
  readonly nuts3: string;
}

/** A gemeente of today (342 since 2023), at the mean of its postcodes. */
export interface Municipality extends Point {
  readonly name: string;
  /** The gemeenten that were merged into it since 2010. */
  readonly formerNames: readonly string[];
  readonly province: string;
  readonly nuts3: string;
}

/** A postcode with a point of its own. */
export interface LocatedPostcode {
  readonly postcode: string;
  readonly place: Place;
  readonly point: Point;
}

interface PlacesTable {
  /** The places with most postcodes first. */
  readonly places: readonly Place[];
  /** Other spellings of the names, in the order of the places. */
  readonly aliases: readonly (readonly string[])[];
}

function municipalityRow(line: string): Municipality {
  const [name = '', nuts3 = '', latitude, longitude, former = ''] = line.split('\t');
  return Object.freeze({
    name,
    formerNames: Object.freeze(former.split(';').filter(Boolean)),
    province: provinceOfNuts(nuts3)?.code ?? '',
    nuts3,
    latitude: Number(latitude),
    longitude: Number(longitude),
  });
}

/** The gemeenten by folded name of today or before; a name of today wins. Read from disk at the first call. */
export const municipalitiesByName = once((): ReadonlyMap<string, Municipality> => {
  const rows = dataLines('nl-municipalities.tsv.gz').map(municipalityRow);
  const former = rows.flatMap((row) => row.formerNames.map((name) => [plain(name), row] as const));
  return new Map([...former, ...rows.map((row) => [plain(row.name), row] as const)]);
});

/** All Dutch places; read from disk at the first call. */
export const placesTable = once((): PlacesTable => {
  const lines = dataLines('nl-places.tsv.gz').map((line) => line.split('\t'));
  const bearers = new Map<string, number>();
  for (const [name = ''] of lines) bearers.set(plain(name), (bearers.get(plain(name)) ?? 0) + 1);
  const places = lines.map(([name = '', municipality = '', latitude, longitude]): Place => {
    const { nuts3 = '', province = '' } = municipalitiesByName().get(plain(municipality)) ?? {};
    const apart = name === municipality ? (provinceOfNuts(nuts3)?.nl ?? '') : municipality;
    const label = (bearers.get(plain(name)) ?? 0) > 1 ? `${name} (${apart})` : name;
    const point = { latitude: Number(latitude), longitude: Number(longitude) };
    return Object.freeze({ name, label, municipality, province, nuts3, ...point });
  });
  return { places, aliases: lines.map(([, , , , aliases = '']) => aliases.split(';').filter(Boolean)) };
});

/** The places by folded name, label or other spelling; those with most postcodes first. */
export const placesByName = once((): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>();
  const { places, aliases } = placesTable();
  for (const [number, place] of places.entries()) {
    for (const name of new Set([place.name, place.label, ...(aliases[number] ?? [])].map(plain))) {
      found.set(name, [...(found.get(name) ?? []), place]);
    }
  }
  return found;
});

interface PostcodeRow {
  readonly postcode: string;
  readonly place: Place;
  /** Undefined for box numbers. */
  readonly point: Point | undefined;
}

/** All four-digit postcodes; read from disk at the first call. */
export const postcodesTable = once((): ReadonlyMap<string, PostcodeRow> => {
  const { places } = placesTable();
  const rows = dataLines('nl-postcodes.tsv.gz').flatMap((line): PostcodeRow[] => {
    const [postcode = '', number, latitude, longitude] = line.split('\t');
    const place = places[Number(number)];
    const point = latitude ? Object.freeze({ latitude: Number(latitude), longitude: Number(longitude) }) : undefined;
    return place ? [Object.freeze({ postcode, place, point })] : [];
  });
  return new Map(rows.map((row) => [row.postcode, row]));
});

/** The postcodes that have a point, for finding the nearest. */
export const locatedPostcodes = once((): readonly LocatedPostcode[] =>
  [...postcodesTable().values()].flatMap(({ postcode, place, point }) => (point ? { postcode, place, point } : [])),
);
