/** Days as `YYYY-MM-DD`, without a time and so without a zone. */
const DAY = 86_400_000;

function parse(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function format(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, Meeus 1991). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The public holidays of the Netherlands in a year, as art. 3 of the Algemene termijnenwet names them: New Year's Day,
 * Easter Monday, King's Day, Liberation Day, Ascension Day, Whit Monday, both Christmas days. Good Friday counts
 * there as well.
 */
export function dutchHolidays(year: number): ReadonlySet<string> {
  const easter = parse(easterSunday(year));
  const kingsDay = `${year}-04-27`;
  const movedKingsDay = new Date(parse(kingsDay)).getUTCDay() === 0 ? `${year}-04-26` : kingsDay;
  const round = [-2, 1, 39, 50].map((days) => format(easter + days * DAY));
  return new Set([`${year}-01-01`, movedKingsDay, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`, ...round]);
}

/**
 * Is it a day on which offices work in the Netherlands: no weekend, no public holiday?
 * @param daysOff other days on which nobody works
 */
export function isWorkingDay(day: string, daysOff: readonly string[] = []): boolean {
  const weekday = new Date(parse(day)).getUTCDay();
  const free = weekday === 0 || weekday === 6 || dutchHolidays(Number(day.slice(0, 4))).has(day);
  return !free && !daysOff.includes(day);
}

/** How many whole working days lie between two days: neither the first nor the last counts. */
export function workingDaysBetween(from: string, to: string, daysOff: readonly string[] = []): number {
  let count = 0;
  for (let time = parse(from) + DAY; time < parse(to); time += DAY) if (isWorkingDay(format(time), daysOff)) count += 1;
  return count;
}

/** The first day before which at least `count` whole working days lie after `from`, itself a working day. */
export function afterWorkingDays(from: string, count: number, daysOff: readonly string[] = []): string {
  let time = parse(from);
  for (let left = count; ;) {
    time += DAY;
    if (!isWorkingDay(format(time), daysOff)) continue;
    if (left === 0) return format(time);
    left -= 1;
  }
}
