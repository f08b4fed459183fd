import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** The harmless file that every scanner takes for a virus (eicar.org), in two parts, so that this file is none. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
export const EICAR_NAME = 'Win.Test.EICAR_HDB-1';

/** How the scanner behaves. */
export interface Behaviour {
  /** Milliseconds before the verdict. */
  delay: number;
  /** Bytes it takes at most, as `StreamMaxLength`. */
  most: number;
  /** Ends the connection instead of answering. */
  breaks: boolean;
}

/** A small ClamAV daemon that speaks the real protocol (man clamd: zINSTREAM) and knows one virus. */
export class Clamd {
  readonly behaviour: Behaviour = { delay: 0, most: 25_000_000, breaks: false };
  /** How many files it looked through. */
  scanned = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /** @param path of a socket file; else it listens on a free port */
  static async start(path?: string): Promise<Clamd> {
    const server = createServer();
    const clamd = new Clamd(server);
    server.on('connection', (socket) => clamd.serve(socket));
    await new Promise<void>((resolve) => {
      if (path) server.listen(path, resolve);
      else server.listen(0, '127.0.0.1', resolve);
    });
    return clamd;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    let held = Buffer.alloc(0);
    let content = '';
    let isStreaming = false;
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
    socket.on('data', (piece) => {
      held = Buffer.concat([held, piece]);
      if (!isStreaming) {
        const end = held.indexOf(0);
        if (end < 0) return;
        const command = held.subarray(0, end).toString();
        if (command !== 'zINSTREAM') return void socket.end('UNKNOWN COMMAND\0');
        isStreaming = true;
        held = held.subarray(end + 1);
      }
      while (held.length >= 4) {
        const length = held.readUInt32BE();
        if (length === 0) return this.answer(socket, content);
        if (held.length < 4 + length) return;
        content += held.subarray(4, 4 + length).toString('latin1');
        held = held.subarray(4 + length);
        if (content.length > this.behaviour.most) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      }
    });
  }

  private answer(socket: Socket, content: string): void {
    this.scanned += 1;
    const { breaks, delay } = this.behaviour;
    const verdict = content.includes(EICAR) ? `stream: ${EICAR_NAME} FOUND\0` : 'stream: OK\0';
    if (breaks) socket.destroy();
    else setTimeout(() => socket.end(verdict), delay);
  }
}
