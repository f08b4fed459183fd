import { plain } from './plain.js';
import { labelLanguage } from './label-language.js';
import { currentNuts, normaliseNuts, nutsCovers, nutsPath } from './nuts-code.js';
import { locatedNuts3, nutsIndex, nutsLabel, nutsTable } from './nuts-table.js';
import type { NutsRow } from './nuts-table.js';
import { nuts3At } from './nuts3-at.js';
import { placesByName } from './places-table.js';
import { distanceKm, isPoint, kmNorth } from './point.js';
import type { Point } from './point.js';
import { lowerBound, prefixRange } from './sorted.js';

/** The share of the words asked that a region's name must hold: `Den Haag` is not `Denmark`. */
const MOST_OF_THE_NAME = 0.6;

/** A region of NUTS 2024. */
export class NutsRegion {
  readonly code: string;
  /** 0 country, 1, 2 (in the Netherlands a province), 3 (in the Netherlands a COROP region). */
  readonly level: number;
  /** Undefined for a country. */
  readonly parent: string | undefined;

  readonly #row: NutsRow;

  constructor(row: NutsRow) {
    this.code = row.code;
    this.level = row.code.length - 2;
    this.parent = this.level > 0 ? row.code.slice(0, -1) : undefined;
    this.#row = row;
  }

  /** The name: of a country in one of the EU's languages (English for any other), of a region in its own language. */
  label(language: string): string {
    return nutsLabel(this.#row, labelLanguage(language));
  }
}

/** A point, and the region whose point it is. */
export interface Centroid extends Point {
  of: string;
}

/**
 * The regions of NUTS 2024 (Delegated Regulation (EU) 2023/674). Every method takes old Dutch codes for today's, and
 * never throws for a code that is unknown: notices hold codes of older versions and mistakes. Read at the first use.
 */
export class Nuts {
  /** Upper case without blanks; undefined for what is not written as a NUTS code. The code need not exist. */
  normalise(text: string): string | undefined {
    return normaliseNuts(text);
  }

  /** The code of today: `NL326` and `NL329` become `NL32B`. Codes without a known successor come back as they are. */
  current(code: string): string {
    return currentNuts(code);
  }

  /** The region as it is today; undefined when there is none. */
  find(code: string): NutsRegion | undefined {
    const { codes, rows } = nutsTable();
    const today = currentNuts(code);
    const at = lowerBound(codes, today);
    const row = codes[at] === today ? rows[at] : undefined;
    return row && new NutsRegion(row);
  }

  /** The name of a region; undefined when it does not exist. */
  label(code: string, language: string): string | undefined {
    return this.find(code)?.label(language);
  }

  /** The codes of today from the country down to the code itself, also where they do not exist. */
  path(code: string): string[] {
    return nutsPath(code);
  }

  /** The regions above a code, from the country down, without itself; the ones that exist. */
  ancestors(code: string): NutsRegion[] {
    return nutsPath(code)
      .slice(0, -1)
      .flatMap((above) => this.find(above) ?? []);
  }

  /** The regions right below a code, ascending. */
  children(code: string): NutsRegion[] {
    const today = currentNuts(code);
    return this.byPrefix(today).filter(({ parent }) => parent === today);
  }

  /** The regions whose code begins so (old Dutch codes as today's), ascending; empty when the prefix is empty. */
  byPrefix(prefix: string): NutsRegion[] {
    const today = currentNuts(prefix);
    if (today === '') return [];
    const { codes, rows } = nutsTable();
    return rows.slice(...prefixRange(codes, today)).map((row) => new NutsRegion(row));
  }

  /**
   * The regions whose code, name or Dutch place fits, best first, at most `limit`; countries by their name in the
   * caller's language. With `inside`, only regions in that one.
   */
  search(text: string, language: string, limit = 20, inside = ''): NutsRegion[] {
    const asCode = /\d/.test(text) || text.trim().length === 2 ? normaliseNuts(text) : undefined;
    const byCode = asCode === undefined ? [] : this.byPrefix(asCode);
    const { rows } = nutsTable();
    const byName = nutsIndex(labelLanguage(language))
      .search(text, rows.length, MOST_OF_THE_NAME)
      .flatMap((number) => rows[number] ?? [])
      .map((row) => new NutsRegion(row));
    const byPlace = (placesByName().get(plain(text)) ?? []).flatMap(({ nuts3 }) => this.find(nuts3) ?? []);
    const found = new Map([...byCode, ...byName, ...byPlace].map((region) => [region.code, region]));
    return [...found.values()]
      .filter(({ code }) => inside === '' || nutsCovers(inside, code))
      .slice(0, Math.max(0, limit));
  }

  /** The middle of a region, or of the smallest one above it of which the middle is known. */
  centroid(code: string): Centroid | undefined {
    const { codes, rows } = nutsTable();
    for (const at of nutsPath(code).reverse()) {
      const row = rows[lowerBound(codes, at)];
      if (row?.code === at && row.point) return { ...row.point, of: at };
    }
    return undefined;
  }

  /**
   * The NUTS 3 codes that a circle stands for: the region in which its middle lies first, then those whose centroid
   * lies within `km`, nearest first. Empty for what is no point.
   */
  nuts3Within(point: Point, km: number): string[] {
    if (!isPoint(point)) return [];
    const near = locatedNuts3()
      .filter(({ point: middle }) => kmNorth(point, middle) <= km)
      .map(({ code, point: middle }) => ({ code, away: distanceKm(point, middle) }))
      .filter(({ away }) => away <= km)
      .sort((one, other) => one.away - other.away)
      .map(({ code }) => code);
    const own = nuts3At(point);
    return [...new Set(own === undefined ? near : [own, ...near])];
  }

  /** Does the first region hold the whole of the second (or is it the same)? By the digits, old codes as today's. */
  covers(broad: string, narrow: string): boolean {
    return nutsCovers(broad, narrow);
  }
}
