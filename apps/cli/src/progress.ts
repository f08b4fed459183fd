import { SingleBar } from 'cli-progress';

/** On a terminal whose output is not piped: elsewhere a bar would only be noise. */
const IS_WATCHED = process.stdout.isTTY === true && process.stderr.isTTY === true;

/** Back to the beginning of the line, and clear it. */
const CLEAR_LINE = '\r\x1b[K';

/** A bar on a terminal; nothing at all where the output is piped. On standard error, so that results stay clean. */
export class Progress {
  private bar: SingleBar | undefined;

  /** @param total 0 where it is not known */
  constructor(what: string, total: number) {
    if (!IS_WATCHED) return;
    const format = total > 0 ? `${what} [{bar}] {value}/{total} {eta_formatted}` : `${what} {value}`;
    this.bar = new SingleBar({ format, hideCursor: true, stream: process.stderr });
    this.bar.start(total, 0);
  }

  step(): void {
    this.bar?.increment();
  }

  /** A line on standard error, above the bar. */
  say(line: string): void {
    process.stderr.write(`${this.bar ? CLEAR_LINE : ''}${line}\n`);
  }

  /** A line of the results, above the bar. */
  print(line: string): void {
    if (this.bar) process.stderr.write(CLEAR_LINE);
    process.stdout.write(`${line}\n`);
  }

  end(): void {
    this.bar?.stop();
  }
}
