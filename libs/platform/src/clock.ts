/** What time it is. A port, so that tests move time and rules never read it themselves. */
export abstract class Clock {
  abstract now(): Date;

  /** The day it is in the Netherlands, `YYYY-MM-DD`: validity of certificates is counted in days there. */
  today(): string {
    return AMSTERDAM_DAY.format(this.now());
  }
}

/** The Swedish way to write a date is ISO 8601. */
const AMSTERDAM_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
