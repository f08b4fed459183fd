import { Clock } from '@schakel/platform';

/** A clock that stands still until it is moved. */
export class TestClock extends Clock {
  private time = new Date('2026-11-24T09:00:00Z').getTime();

  now(): Date {
    return new Date(this.time);
  }

  forward(milliseconds: number): void {
    this.time += milliseconds;
  }
}
