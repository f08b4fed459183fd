import { ZONE } from '../../formats/locale.js';
import { parseDutchDate } from '../../formats/parse-dutch-date.js';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(moment: Date): Record<string, string> {
  return Object.fromEntries(PARTS.formatToParts(moment).map(({ type, value }) => [type, value]));
}

/** A moment as one types it in the Netherlands: "27-3-2027" and "12:00"; empty where there is none. */
export function dutchParts(moment: string | null): { day: string; time: string } {
  if (moment === null) return { day: '', time: '' };
  const { day, month, year, hour, minute } = partsOf(new Date(moment));
  return { day: `${Number(day)}-${Number(month)}-${year}`, time: `${hour}:${minute}` };
}

/** The day in the Netherlands on which a moment is, `YYYY-MM-DD`. */
export function dutchDay(moment: string): string {
  const { day = '', month = '', year } = partsOf(new Date(moment));
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * A day and a time in the Netherlands as a moment in UTC. In the hour that the clock skips in March it is an hour later,
 * in the one that comes twice in October the first. @param day ISO @param time `HH:MM`
 */
export function instantOf(day: string, time: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const offset = (at: number) => {
    const { day, month, year, hour, minute } = partsOf(new Date(at));
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) - at;
  };
  // With the larger offset first (summer): right wherever that is the one in force then.
  const [summer, winter] = [wanted - 2 * 3_600_000, wanted - 3_600_000];
  return new Date(offset(summer) === 2 * 3_600_000 ? summer : winter).toISOString();
}

const TIME = /^([01]?\d|2[0-3])[:.][0-5]\d$/;

/** "9:00", "09.00" */
export const isTime = (text: string): boolean => TIME.test(text);

/** A moment as it was typed, under the name of its field: null where the day is empty, nothing where it can't be read yet. */
export function momentOf<K extends string>(field: K, day: string, time: string): Partial<Record<K, string | null>> {
  if (!day.trim()) return { [field]: null } as Record<K, null>;
  const read = parseDutchDate(day);
  if (!('day' in read) || !isTime(time)) return {};
  return { [field]: instantOf(read.day, time.replace('.', ':').padStart(5, '0')) } as Record<K, string>;
}
