import { parseNumber, typedNumber } from '../../../formats/parse-number.js';
import type { Capability, CapabilityContent } from './-profile.js';

type Area = Capability['area'];
type WrittenArea = NonNullable<CapabilityContent['area']>;

/** An area as one chooses and types it. */
export interface TypedArea extends Record<string, unknown> {
  kind: 'none' | 'nuts' | 'radius';
  place: string;
  km: string;
  codes: string[];
}

const COUNTRY = /^[A-Z]{2}$/;

/** The area of a capability, as it is written: the middle of a circle by its name. */
export function writtenArea(area: Area): WrittenArea | null {
  if (area === null) return null;
  if (area.kind === 'country') return { kind: 'country', country: area.country };
  if (area.kind === 'nuts') return { kind: 'nuts', codes: area.codes };
  return { kind: 'radius', place: area.place.name, km: area.km };
}

export function typedArea(area: Area): TypedArea {
  const nothing = { kind: 'none' as const, place: '', km: '', codes: [] };
  if (area === null) return nothing;
  if (area.kind === 'radius') return { ...nothing, kind: 'radius', place: area.place.name, km: typedNumber(area.km) };
  return { ...nothing, kind: 'nuts', codes: area.kind === 'country' ? [area.country] : area.codes };
}

const KM = { least: 1, most: 500 };

/** A distance as the API takes it. */
export function readKm(text: string): number | undefined {
  const km = parseNumber(text);
  return km !== undefined && km >= KM.least && km <= KM.most ? km : undefined;
}

/** @returns undefined where the area cannot be read yet */
export function readArea({ kind, place, km, codes }: TypedArea): WrittenArea | null | undefined {
  if (kind === 'none') return null;
  if (kind === 'nuts') {
    const [country] = codes;
    if (!country) return undefined;
    return codes.length === 1 && COUNTRY.test(country) ? { kind: 'country', country } : { kind: 'nuts', codes };
  }
  const read = readKm(km);
  return place.trim().length > 1 && read !== undefined ? { kind: 'radius', place: place.trim(), km: read } : undefined;
}

/** As it would be shown; where the middle lies does not show. */
export function shownArea(area: WrittenArea | null | undefined): Area {
  if (!area) return null;
  if (area.kind !== 'radius') return area;
  return { ...area, place: { name: area.place, latitude: 0, longitude: 0 } };
}
