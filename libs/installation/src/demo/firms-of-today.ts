import { isDay } from '@schakel/platform';

const DAY = 86_400_000;

/** The day that the file of firms was written for: its dates stand to today as they stood to that day. */
const WRITTEN_FOR = '2026-11-24';

/**
 * The firms of the demonstration as of a day: every date is moved by the same number of days, so that what ends next
 * month always ends next month and what has expired has always just expired.
 * @param lines one firm a line, as JSON @param today `YYYY-MM-DD`
 */
export function firmsOfToday(lines: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(WRITTEN_FOR)) / DAY);
  const moved = (_: string, value: unknown) =>
    typeof value === 'string' && isDay(value)
      ? new Date(Date.parse(value) + days * DAY).toISOString().slice(0, 10)
      : value;
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.stringify(JSON.parse(line, moved)))
    .join('\n');
}
