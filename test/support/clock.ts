import { Clock } from '@schakel/platform';

/** A clock that stands still until it is moved, or runs from then on. */
export class TestClock extends Clock {
  private time = new Date('2026-11-24T09:00:00Z').getTime();
  private runningSince: number | undefined;

  now(): Date {
    return new Date(this.time + (this.runningSince === undefined ? 0 : performance.now() - this.runningSince));
  }

  forward(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Lets it run as clocks do. */
  run(): void {
    this.runningSince ??= performance.now();
  }

  /** Lets it stand still again, where it has come to. */
  stop(): void {
    this.time = this.now().getTime();
    this.runningSince = undefined;
  }
}
