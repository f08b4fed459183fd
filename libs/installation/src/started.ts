import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds that a stop waits for what is just starting. */
const PATIENCE = 15_000;

/** A start was broken off because a stop was asked for meanwhile: nothing went wrong. */
export class StopAsked extends Error {
  override readonly name = 'StopAsked';
}

/**
 * What a program has started, to be stopped again, the last first. A stop may be asked for at any moment: it waits for
 * what is just starting and stops that as well, so that nothing is left running.
 */
export class Started {
  private readonly stops: (() => Promise<void>)[] = [];
  private starting: Promise<unknown> = Promise.resolve();
  private stopped: Promise<void> | undefined;

  get isStopping(): boolean {
    return this.stopped !== undefined;
  }

  /** Starts one more thing. @throws StopAsked once a stop was asked for */
  async add<T>(start: () => Promise<T>, stop: (thing: T) => Promise<void>): Promise<T> {
    this.goOn();
    const starting = start().then((thing) => {
      this.stops.push(() => stop(thing));
      return thing;
    });
    this.starting = starting.catch(() => undefined);
    const thing = await starting;
    this.goOn();
    return thing;
  }

  /** For work in many steps, before each of them. @throws StopAsked once a stop was asked for */
  goOn(): void {
    if (this.stopped) throw new StopAsked('A stop was asked for.');
  }

  /** Stops everything, once. @throws the first thing that went wrong, after everything was tried */
  stop(): Promise<void> {
    return (this.stopped ??= this.stopAll());
  }

  private async stopAll(): Promise<void> {
    await Promise.race([this.starting, pause(PATIENCE, undefined, { ref: false })]);
    const problems: unknown[] = [];
    for (let stop = this.stops.pop(); stop; stop = this.stops.pop()) {
      await stop().catch((error: unknown) => problems.push(error));
    }
    if (problems.length > 0) throw problems[0];
  }
}
