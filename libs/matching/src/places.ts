import { NodeCounts } from './node-counts.js';
import type { CapabilityProfile } from './profiles.js';

/** Countries whose NUTS codes don't start with their ISO 3166-1 code. */
const NUTS_COUNTRY: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** The NUTS prefix of a country: `GR` is `EL`. */
export function nutsCountry(country: string): string {
  const code = country.toUpperCase();
  return NUTS_COUNTRY[code] ?? code;
}

/** A NUTS code and the regions it lies in, broad to narrow: `NL32B` is in `NL`, `NL3`, `NL32`. */
function nutsNodes(code: string): string[] {
  const upper = code.trim().toUpperCase();
  return Array.from({ length: Math.max(0, upper.length - 1) }, (_, at) => upper.slice(0, at + 2));
}

/** A path of names and the places it lies in: `Portugal, Lisboa` is in `Portugal`. */
function pathNodes(path: string): string[] {
  const names = path.split(',').map((name) => name.trim());
  return names.map((_, at) => names.slice(0, at + 1).join(', ')).filter((node) => node !== '');
}

/** The distinct nodes of NUTS codes and named paths, sorted. */
export function placeNodes(where: { nuts: readonly string[]; places?: readonly string[] }): string[] {
  return [...new Set([...where.nuts.flatMap(nutsNodes), ...(where.places ?? []).flatMap(pathNodes)])].sort();
}

/** The places where the past work was done that a capability stands for; none where it states an area instead. */
export function pastPlaces({ area, nuts, places }: CapabilityProfile): string[] {
  return area ? [] : placeNodes({ nuts, places });
}

/** How much it says that two things are in the same place: much where few capabilities are there. */
export class PlaceInformation {
  /** Of capabilities that name a place. */
  readonly counts = new NodeCounts();

  /** Counts so many capabilities in these places; a negative number takes them out again. */
  count(nodes: readonly string[], times: number): void {
    if (nodes.length > 0) this.counts.count(nodes, times);
  }

  /** What it says to share this place, in [0, 1): near 0 where everyone is. */
  information(node: string): number {
    const { capabilities } = this.counts;
    if (capabilities === 0) return 0;
    const here = Math.max(1, this.counts.at(node));
    return -Math.log((here + 0.5) / (capabilities + 1)) / Math.log(capabilities + 1);
  }

  /** What the most telling place says that both have, in [0, 1); 0 where they share none. */
  affinity(wanted: ReadonlySet<string>, nodes: readonly string[]): number {
    let affinity = 0;
    for (const node of nodes) if (wanted.has(node)) affinity = Math.max(affinity, this.information(node));
    return affinity;
  }
}
