import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { ClamdAddress } from '@schakel/platform';
import { type Scan, Scanner, scannerUnavailable, type Verdict } from './scanner.js';

/** Milliseconds: to connect, and until the verdict once everything was given. */
const CONNECT = 3_000;
const SILENCE = 60_000;

/** The largest piece in one go; clamd takes up to 4 GB, less is gentler. */
const LARGEST = 256 * 1024;

/** ClamAV's daemon, by its own protocol: the command INSTREAM (man clamd). One connection a file. */
export class ClamdScanner extends Scanner {
  readonly isPresent = true;

  constructor(private readonly address: ClamdAddress) {
    super();
  }

  async begin(): Promise<Scan> {
    const socket = connect('path' in this.address ? { path: this.address.path } : { ...this.address });
    const scan = new ClamdScan(socket);
    socket.setTimeout(CONNECT);
    await scan.during(once(socket, 'connect'));
    socket.setTimeout(SILENCE);
    await scan.send(Buffer.from('zINSTREAM\0'));
    return scan;
  }
}

class ClamdScan implements Scan {
  private said = '';
  private readonly over: Promise<void>;

  constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.over = new Promise((resolve, reject) => {
      socket.once('end', resolve);
      socket.once('close', resolve);
      socket.once('error', reject);
      socket.once('timeout', () => reject(new Error('clamd does not answer')));
    });
    // whoever asks for the verdict is told
    this.over.catch(() => undefined);
  }

  async take(piece: Buffer): Promise<void> {
    for (let at = 0; at < piece.length; at += LARGEST) {
      const part = piece.subarray(at, at + LARGEST);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      await this.send(Buffer.concat([length, part]));
    }
  }

  async verdict(): Promise<Verdict> {
    await this.send(Buffer.alloc(4));
    await this.during(this.over);
    const [, virus] = /^stream: (.+) FOUND\0?$/.exec(this.said.trim()) ?? [];
    if (virus) return virus;
    if (/^stream: OK\0?$/.test(this.said.trim())) return null;
    throw scannerUnavailable(new Error(`clamd said: ${this.said.slice(0, 200)}`));
  }

  close(): void {
    this.socket.destroy();
  }

  async send(bytes: Buffer): Promise<void> {
    if (this.socket.destroyed || this.socket.writableEnded) throw scannerUnavailable(new Error(this.said));
    if (!this.socket.write(bytes)) await this.during(once(this.socket, 'drain'));
  }

  /** Waits, unless the connection breaks. */
  async during(waiting: Promise<unknown>): Promise<void> {
    const isBroken = () =>
      this.over.then(() => {
        throw new Error(`clamd ended the connection: ${this.said.slice(0, 200)}`);
      });
    try {
      await (waiting === this.over ? waiting : Promise.race([waiting, isBroken()]));
    } catch (error) {
      this.socket.destroy();
      throw scannerUnavailable(error);
    }
  }
}
