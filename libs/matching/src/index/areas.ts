import type { Area, CapabilityProfile } from '../profiles.js';
import { areaCodes } from '../reach.js';
import { Growing } from './growing.js';
import { Interner } from './interner.js';

/** What an area is made of: regions (1), regions and a circle (2); nothing where the firm has not said it (0). */
export const UNSAID = 0;
export const REGIONS = 1;
export const CIRCLE = 2;

/** Where capabilities are offered, each distinct area once, packed: its regions by number, and its circle if any. */
export class Areas {
  readonly regions = new Interner<string>();
  readonly kinds = new Growing(Uint8Array);
  readonly latitudes = new Growing(Float64Array);
  readonly longitudes = new Growing(Float64Array);
  readonly km = new Growing(Float64Array);
  readonly codes = new Growing(Uint32Array);
  /** Where the regions of each area end. */
  readonly ends = new Growing(Uint32Array);
  private readonly numbers = new Interner<number>();

  get size(): number {
    return this.kinds.length;
  }

  /** The number of the area of a capability. */
  number({ area, nuts }: CapabilityProfile): number {
    const circle = area?.kind === 'radius' ? area : undefined;
    const codes = !area ? [] : area.kind === 'radius' ? nuts : areaCodes(area);
    const kind = circle ? CIRCLE : area ? REGIONS : UNSAID;
    const { latitude = 0, longitude = 0 } = circle?.place ?? {};
    const key = `${kind} ${latitude} ${longitude} ${circle?.km} ${codes.join(' ')}`;
    return this.numbers.number(key, () => {
      this.kinds.push(kind);
      this.latitudes.push(latitude);
      this.longitudes.push(longitude);
      this.km.push(circle?.km ?? 0);
      for (const code of codes) this.codes.push(this.regions.number(code, () => code));
      this.ends.push(this.codes.length);
      return this.size - 1;
    });
  }

  /** Where the regions of an area begin. */
  start(number: number): number {
    return number === 0 ? 0 : this.ends.get(number - 1);
  }

  /** An area that reaches as far as that of the capability did. */
  area(number: number): { area?: Area; nuts: readonly string[] } {
    const nuts: string[] = [];
    for (let at = this.start(number); at < this.ends.get(number); at += 1) {
      nuts.push(this.regions.thing(this.codes.get(at)));
    }
    const kind = this.kinds.get(number);
    if (kind === UNSAID) return { nuts: [] };
    if (kind === REGIONS) return { area: { kind: 'nuts', codes: nuts }, nuts: [] };
    const place = { name: '', latitude: this.latitudes.get(number), longitude: this.longitudes.get(number) };
    return { area: { kind: 'radius', place, km: this.km.get(number) }, nuts };
  }
}
