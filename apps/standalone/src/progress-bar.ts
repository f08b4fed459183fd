import { SingleBar } from 'cli-progress';

export interface ProgressBar {
  show(this: void, done: number, total: number): void;
  end(): void;
}

/** A bar on a terminal, one line where the output is piped. */
export function progressBar(what: string): ProgressBar {
  if (!process.stdout.isTTY) {
    console.log(`${what} …`);
    return { show: () => undefined, end: () => undefined };
  }
  const bar = new SingleBar({ format: `${what} [{bar}] {value}/{total}`, hideCursor: true });
  let started = false;
  return {
    show: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}
