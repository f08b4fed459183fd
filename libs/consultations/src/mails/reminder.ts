import { isWorkingDay, workingDaysBetween } from '../policy/working-days.js';

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });

/** Hours in which we remind people, in the Netherlands: from 8, before 18. */
const OFFICE_HOURS = { from: 8, to: 18 };

/** How many working days before the deadline firms are reminded. */
export const REMINDER_WORKING_DAYS = 3;

/**
 * Is this the time to remind of a deadline? From the third working day before it, in office hours: a mail in the night
 * or at the weekend helps nobody.
 * @param deadline ISO 8601
 */
export function reminderIsDue(deadline: string, now: Date, daysOff: readonly string[]): boolean {
  const end = new Date(deadline);
  const today = DAY.format(now);
  const hour = Number(HOUR.format(now));
  if (now >= end || hour < OFFICE_HOURS.from || hour >= OFFICE_HOURS.to || !isWorkingDay(today, daysOff)) return false;
  return workingDaysBetween(today, DAY.format(end), daysOff) < REMINDER_WORKING_DAYS;
}
