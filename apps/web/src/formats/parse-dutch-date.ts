const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const NAMES: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MONTHS.map((name, at) => [name, at + 1])),
  januari: 1,
  februari: 2,
  maart: 3,
  maa: 3,
  april: 4,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  sept: 9,
  oktober: 10,
  november: 11,
  december: 12,
  january: 1,
  february: 2,
  march: 3,
  mar: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  oct: 10,
  october: 10,
};

/** Why something is no date; words for it stand in the area of forms. */
export type DateFault = 'not-a-date' | 'year-of-two-digits' | 'no-such-month' | 'no-such-day';

export type ParsedDate = { day: string } | { fault: DateFault };

/**
 * Reads a date as Dutch people write it: day, month, year, with `-`, `/`, `.` or spaces between, the month as a number or
 * a word. Never guesses: a year of two digits and a day that does not exist are refused.
 * @returns the ISO date, or what is wrong with it
 */
export function parseDutchDate(text: string): ParsedDate {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[-/.\s]+/)
    .filter(Boolean);
  const [dayText = '', monthText = '', yearText = ''] = parts;
  if (parts.length !== 3 || !/^\d{1,2}$/.test(dayText) || !/^\d+$/.test(yearText)) return { fault: 'not-a-date' };
  if (yearText.length === 2) return { fault: 'year-of-two-digits' };
  if (yearText.length !== 4) return { fault: 'not-a-date' };
  const month = /^\d{1,2}$/.test(monthText) ? Number(monthText) : NAMES[monthText];
  if (month === undefined) return { fault: 'not-a-date' };
  if (month < 1 || month > 12) return { fault: 'no-such-month' };
  const [day, year] = [Number(dayText), Number(yearText)];
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return { fault: 'no-such-day' };
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return { day: `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` };
}

/** A day as one types it: "27-3-2027". @param day ISO date */
export const typedDay = (day: string): string => day.split('-').map(Number).reverse().join('-');
