import { Logger } from '@nestjs/common';

/**
 * Runs a piece of work again and again until stopped: at once while there is more to do, else after a pause.
 * An error is logged and the work goes on after a pause; `stop` waits for the piece that is under way.
 */
export class Background {
  private running: Promise<void> | undefined;
  private stopped = false;
  private nudged = false;
  private wake: (() => void) | undefined;
  private readonly logger: Logger;

  /** @param work one piece; resolves to how much it did, 0 = nothing to do */
  constructor(
    name: string,
    private readonly work: () => Promise<number>,
    private readonly pauseMs: number,
  ) {
    this.logger = new Logger(name);
  }

  start(): void {
    this.running ??= this.loop();
  }

  /** Ends a pause early; while work is under way, the next begins at once: it may have looked before there was more. */
  nudge(): void {
    this.nudged = true;
    this.wake?.();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.nudge();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      this.nudged = false;
      const did = await this.work().catch((error: unknown) => {
        this.logger.error({ err: error });
        return 0;
      });
      if (did === 0 && !this.nudged && !this.stopped) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.pauseMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
