import type { Clock } from './clock.js';

/** Keeps the answer to a costly question for a short while. Whoever asks meanwhile gets it, or waits for the one under way. */
export class Remembered<T> {
  private answer: Promise<T> | undefined;
  private until = 0;

  /** @param milliseconds how long an answer is good enough */
  constructor(
    private readonly ask: () => Promise<T>,
    private readonly milliseconds: number,
    private readonly clock: Clock,
  ) {}

  /** A question that failed is asked again by the next. */
  get(): Promise<T> {
    const now = this.clock.now().getTime();
    if (this.answer && now < this.until) return this.answer;
    const answer = this.ask();
    this.answer = answer;
    this.until = now + this.milliseconds;
    answer.catch(() => {
      if (this.answer === answer) this.answer = undefined;
    });
    return answer;
  }
}
