/** Milliseconds by which the clock of the server is ahead of ours. */
let ahead = 0;

/** Learns the time from a response. The server's clock decides about deadlines; ours may be wrong. */
export function learnTime(response: Response): void {
  const said = Date.parse(response.headers.get('date') ?? '');
  if (Number.isFinite(said)) ahead = said - Date.now();
}

/** The time by the server's clock, to the second. */
export function serverNow(): Date {
  return new Date(Date.now() + ahead);
}

/** Whether a moment is over by the server's clock. @param moment ISO 8601 */
export const hasPassed = (moment: string): boolean => new Date(moment) < serverNow();
