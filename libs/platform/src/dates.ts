import { ValidateBy } from 'class-validator';

/** Days and moments outside these years are slips of the pen; PostgreSQL does not know all of them. */
const YEARS = { first: 1900, last: 2199 } as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Is it a day that exists, as ISO 8601 writes it: `2027-03-01`? From 1900 to 2199. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const midnight = new Date(`${value}T00:00:00Z`);
  return inYears(midnight) && midnight.toISOString().startsWith(value);
}

/** Is it a moment with a time and a zone, as ISO 8601 writes it: `2027-02-01T12:00:00+01:00`? From 1900 to 2199. */
export function isMoment(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const day = MOMENT.exec(value)?.[1];
  return day !== undefined && isDay(day) && inYears(new Date(value));
}

function inYears(date: Date): boolean {
  return date.getUTCFullYear() >= YEARS.first && date.getUTCFullYear() <= YEARS.last;
}

/** A property that is a day. */
export const Day = () =>
  ValidateBy({
    name: 'day',
    validator: { validate: isDay, defaultMessage: () => '$property must be a day that exists, such as 2027-03-01' },
  });

/** A property that is a moment with its zone. @param options orDay: a day alone will do */
export const Moment = ({ orDay = false }: { orDay?: boolean } = {}) =>
  ValidateBy({
    name: 'moment',
    validator: {
      validate: (value: unknown) => isMoment(value) || (orDay && isDay(value)),
      defaultMessage: () =>
        orDay
          ? '$property must be a day or a moment with a zone, such as 2027-02-01T12:00:00+01:00'
          : '$property must hold a time and a zone, such as 2027-02-01T12:00:00+01:00',
    },
  });
