import { typedDay } from '../../../formats/parse-dutch-date.js';
import { typedMoney } from '../../../formats/parse-money.js';
import { typedNumber } from '../../../formats/parse-number.js';
import { text, texts, whole } from '../../../shell/search-params.js';
import type { TypedArea } from './-area.js';
import type { ProfileTask } from './-profile.js';

/** What was advised to write in a form of a capability; it stands in the address, and is saved by who agrees. */
export interface Advice {
  title?: string | undefined;
  cpv?: string[] | undefined;
  nuts?: string[] | undefined;
  /** Kilometres. */
  km?: number | undefined;
  /** Cents. */
  from?: number | undefined;
  to?: number | undefined;
  /** `YYYY-MM-DD` */
  day?: string | undefined;
}

const MOST_KM = 500;

export function adviceOf({ title, cpv, nuts, km, from, to, day }: ProfileTask['change']): Advice {
  return { title, cpv: cpv === undefined ? undefined : [cpv].flat(), nuts, km, from, to, day };
}

/** Reads it from an address. */
export function readAdvice(raw: Record<string, unknown>): Advice {
  const codes = texts(raw['cpv'])?.filter((code) => /^\d{8}$/.test(code));
  const regions = texts(raw['nuts'])?.filter((code) => /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(code));
  const day = text(raw['day'], 10);
  return {
    title: text(raw['title'], 300),
    cpv: codes?.length ? codes : undefined,
    nuts: regions?.length ? regions : undefined,
    km: whole(raw['km'], 1, MOST_KM),
    from: whole(raw['from'], 0, Number.MAX_SAFE_INTEGER),
    to: whole(raw['to'], 0, Number.MAX_SAFE_INTEGER),
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined,
  };
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
