/** What there is to say of a deadline: nothing but the moment, how long it still is, or that it has passed. */
export type TimeLeft = 'long' | 'closed' | { hours: number; minutes: number };

const TWO_DAYS = 48 * 60;

/** Counts only in the last 48 hours, in whole minutes that are still to come. */
export function timeLeft(until: Date, now: Date): TimeLeft {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000);
  if (minutes <= 0) return 'closed';
  if (minutes > TWO_DAYS) return 'long';
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
