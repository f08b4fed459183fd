import { SingleBar } from 'cli-progress';

/** A bar on a terminal; nothing at all where the output is piped. Written to standard error, so results stay clean. */
export class Progress {
  private bar: SingleBar | undefined;

  constructor(what: string, total: number) {
    if (!process.stderr.isTTY) return;
    this.bar = new SingleBar({
      format: `${what} [{bar}] {value}/{total} {eta_formatted}`,
      hideCursor: true,
      stream: process.stderr,
    });
    this.bar.start(total, 0);
  }

  step(): void {
    this.bar?.increment();
  }

  end(): void {
    this.bar?.stop();
  }
}
