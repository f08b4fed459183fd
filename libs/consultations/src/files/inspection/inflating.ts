import { createInflateRaw } from 'node:zlib';
import { unsafe } from './content-check.js';

/** Unpacks one file of an archive, fed with whatever comes, until the packed content itself says that it ends. */
export class Inflating {
  isOver = false;
  private readonly inflater = createInflateRaw();
  private failure: Error | undefined;
  private wake: () => void = () => undefined;

  /** @param take what was unpacked; when it throws, so does `feed` */
  constructor(take: (content: Buffer) => void) {
    this.inflater.on('data', (content: Buffer) => {
      try {
        if (!this.failure) take(content);
      } catch (error) {
        this.failure = error as Error;
      }
    });
    this.inflater.on('end', () => {
      this.isOver = true;
      this.wake();
    });
    this.inflater.on('error', () => {
      this.failure ??= unsafe('damaged', 'it is damaged');
      this.wake();
    });
  }

  /** How many of the bytes it was fed belonged to the file. */
  get used(): number {
    return this.inflater.bytesWritten;
  }

  async feed(piece: Buffer): Promise<void> {
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      this.inflater.write(piece, () => resolve());
    });
    if (this.failure) throw this.failure;
  }

  close(): void {
    this.inflater.destroy();
  }
}
