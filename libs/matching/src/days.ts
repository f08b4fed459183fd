const MILLISECONDS_A_DAY = 86_400_000;

/** Buyers and firms live by Dutch time. */
const ZONE = 'Europe/Amsterdam';

const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** The day, as an ISO 8601 date, of a date or of a moment in the Netherlands. */
export function dayOf(moment: string): string {
  return moment.length > 10 ? ISO_DAY.format(new Date(moment)) : moment;
}

/** Days from one ISO date or moment to another; negative if the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / MILLISECONDS_A_DAY);
}

/** A date or moment as one writes the day: `1 maart 2027`. */
export function dayInWords(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: ZONE }).format(new Date(moment));
}
