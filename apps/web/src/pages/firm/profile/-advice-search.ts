import { useSearch } from '@tanstack/react-router';
import { text, texts, whole } from '../../../shell/search-params.js';

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

/** The advice in the address. Read by the form alone, so that no other page loads how. */
export const useAdvice = (): Advice => readAdvice(useSearch({ strict: false }));
