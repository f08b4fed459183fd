import type { Language } from '../words/language.js';
import { localeOf, ZONE } from './locale.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { timeZone: ZONE, ...options });
  formats.set(key, known);
  return known;
}

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/** A day without a time is the same everywhere: noon in the Netherlands is on that day. */
const atNoon = (day: string): Date =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00+01:00`) : new Date(day);

/** "dinsdag 1 december 2026". @param day ISO date or moment */
export const longDay = (day: string, language: Language): string =>
  format(language, LONG).format(atNoon(day)).replace(',', '');

/** "1 december 2026" */
export const shortDay = (day: string, language: Language): string =>
  format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(atNoon(day));

/** "1 dec" for lists where the year is clear, "1 dec 2025" where it is not this one. */
export function tinyDay(day: string, language: Language, now: Date): string {
  const date = atNoon(day);
  const sameYear = format('nl', { year: 'numeric' }).format(date) === format('nl', { year: 'numeric' }).format(now);
  return format(language, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }).format(date);
}

/** "12:00" in the Netherlands. */
export const clock = (moment: string, language: Language): string => format(language, CLOCK).format(new Date(moment));

/** "dinsdag 1 december 2026 om 12:00"; always in Dutch time, which is said beside it. */
export const longMoment = (moment: string, language: Language): string =>
  `${longDay(moment, language)} ${language === 'en' ? 'at' : 'om'} ${clock(moment, language)}`;

/** "dinsdag 1 december 2026 om 12:00:03", for what is decided to the second. */
export const exactMoment = (moment: string, language: Language): string =>
  `${longDay(moment, language)} ${language === 'en' ? 'at' : 'om'} ${format(language, { ...CLOCK, second: '2-digit' }).format(new Date(moment))}`;

/** "20 nov, 14:00" */
export const tinyMoment = (moment: string, language: Language, now: Date): string =>
  `${tinyDay(moment, language, now)}, ${clock(moment, language)}`;

/** "over 3 dagen", "gisteren", "morgen". Days by the calendar of the Netherlands. */
export function daysAway(moment: string, language: Language, now: Date): string {
  const days = Math.round((dayNumber(atNoon(moment)) - dayNumber(now)) / 86_400_000);
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(days, 'day');
}

function dayNumber(date: Date): number {
  const parts = Object.fromEntries(
    format('en', { year: 'numeric', month: 'numeric', day: 'numeric' })
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'] ?? 1);
}
