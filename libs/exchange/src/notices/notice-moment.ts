import { zoneOf } from './notice-codes.js';

/** A date as notices write it: with a zone (`Z`, `+02:00`) where given. */
interface WrittenDate {
  year: number;
  month: number;
  day: number;
  offset: string | undefined;
}

/** What a deadline is read from. */
export interface WrittenMoment {
  date: string | undefined;
  time?: string | undefined;
  /** ISO 3166-1; the zone of a moment that names none. */
  country: string | undefined;
  /** Day of publication or dispatch, `YYYY-MM-DD`: what a deadline is later than. */
  publishedAt?: string | undefined;
}

/** A deadline may lie this many years ahead; `2099-12-31`, `2125-12-31` only fill a field that had to be filled. */
const FARTHEST_YEARS = 20;

const DATE = /^(\d{4})-?(\d{2})-?(\d{2})(Z|[+-]\d{2}:\d{2})?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** `YYYY-MM-DD` of a date as written (`20220121`, `2023-05-02Z`), undefined where it is none (30 February). */
export function dayOf(written: string | undefined): string | undefined {
  const date = readDate(written);
  return date && day(date);
}

/**
 * The moment of a deadline, ISO 8601 with offset. A date alone lasts until the end of its day; the zone is that of
 * the time, else of the date, else of the country, else of Brussels, whose time the EU's Official Journal keeps.
 * Dates that only fill a field (1970, decades ahead) and impossible ones are dropped, each with a note.
 */
export function deadlineOf(written: WrittenMoment, notes: string[]): string | undefined {
  if (!written.date) return undefined;
  const date = readDate(written.date);
  if (!date) {
    notes.push(`deadline dropped: "${written.date.slice(0, 40)}" is not a date`);
    return undefined;
  }
  const from = Number(written.publishedAt?.slice(0, 4) ?? 2079);
  if (date.year <= 1970 || date.year > from + FARTHEST_YEARS) {
    notes.push(`deadline dropped: ${day(date)} only fills the field`);
    return undefined;
  }
  const time = readTime(written.time);
  if (written.time && !time) notes.push(`time of the deadline dropped: "${written.time.slice(0, 40)}" is not a time`);
  const clock = time?.clock ?? '23:59:59';
  const offset = time?.offset ?? date.offset ?? offsetIn(written.country, `${day(date)}T${clock}`);
  return `${day(date)}T${clock}${offset === 'Z' ? '+00:00' : offset}`;
}

function day(date: WrittenDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

function readDate(written: string | undefined): WrittenDate | undefined {
  const found = DATE.exec(written?.trim() ?? '');
  if (!found) return undefined;
  const [year, month, dayOfMonth] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const check = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (year < 1900 || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== dayOfMonth) return undefined;
  return { year, month, day: dayOfMonth, offset: found[4] };
}

function readTime(written: string | undefined): { clock: string; offset: string | undefined } | undefined {
  const found = TIME.exec(written?.trim() ?? '');
  if (!found) return undefined;
  const [hour, minute, second] = [found[1]!.padStart(2, '0'), found[2]!, found[3] ?? '00'];
  if (hour === '24' && minute === '00') return { clock: '23:59:59', offset: found[4] };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return { clock: `${hour}:${minute}:${second}`, offset: found[4] };
}

/** The offset from UTC, `+02:00`, that clocks in a country show at a local time. */
function offsetIn(country: string | undefined, local: string): string {
  const zone = zoneOf(country) ?? 'Europe/Brussels';
  const asUtc = Date.parse(`${local}Z`);
  // The offset at the instant whose UTC clock shows this time is right but near a change of clocks: look again there.
  const near = offsetMinutes(zone, asUtc);
  const minutes = offsetMinutes(zone, asUtc - near * 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function offsetMinutes(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const found = /^GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
}
