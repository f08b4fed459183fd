import { typedDay } from '../../../formats/parse-dutch-date.js';
import { typedMoney } from '../../../formats/parse-money.js';
import { typedNumber } from '../../../formats/parse-number.js';
import type { Advice } from './-advice-search.js';
import type { TypedArea } from './-area.js';
import type { ProfileTask } from './-profile.js';

/** As it stands in an address. */
export function adviceOf({ title, cpv, nuts, km, from, to, day }: ProfileTask['change']) {
  return { title, cpv: cpv === undefined ? undefined : [cpv].flat(), nuts, km: km?.toString(), from, to, day };
}

export const isAdvised = (advice: Advice): boolean => Object.values(advice).some((part) => part !== undefined);

/** The codes with those that were advised, each once. */
export const advisedCodes = (codes: readonly string[], { cpv = [] }: Advice): string[] => [
  ...new Set([...codes, ...cpv]),
];

/** An area as it was typed, with what was advised. Regions are not added to a circle: an area is one or the other. */
export function advisedArea(area: TypedArea, { nuts, km }: Advice): TypedArea {
  if (km !== undefined && area.kind === 'radius') return { ...area, km: typedNumber(km) };
  if (nuts === undefined || area.kind === 'radius') return area;
  return { ...area, kind: 'nuts', codes: [...new Set([...area.codes, ...nuts])] };
}

interface TypedSize {
  valueFrom: string;
  valueTo: string;
  earliestStart: string;
}

/** How much and from when, as it was typed, with what was advised. */
export const advisedSize = (typed: TypedSize, { from, to, day }: Advice): TypedSize => ({
  valueFrom: from === undefined ? typed.valueFrom : typedMoney(from),
  valueTo: to === undefined ? typed.valueTo : typedMoney(to),
  earliestStart: day === undefined ? typed.earliestStart : typedDay(day),
});
