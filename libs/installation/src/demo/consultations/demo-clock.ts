import { Clock, SystemClock } from '@schakel/platform';

/**
 * A clock that can be turned back for a while: what the demonstration tells of last month is done by the use cases
 * themselves, at that moment, so that periods, ledger and receipts are true. One traveller at a time.
 */
export class DemoClock extends Clock {
  private moment: Date | undefined;

  constructor(private readonly real: Clock = new SystemClock()) {
    super();
  }

  now(): Date {
    return this.moment ?? this.real.now();
  }

  /** Does a piece of work as if it were that moment. */
  async at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    this.moment = moment;
    try {
      return await work();
    } finally {
      this.moment = undefined;
    }
  }
}
