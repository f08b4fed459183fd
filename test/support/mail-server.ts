import { SMTPServer } from 'smtp-server';

export interface Received {
  from: string;
  to: string[];
  /** Unfolded. */
  headers: string[];
  body: string;
}

interface State {
  refusing: boolean;
  /** Called once a mail is kept, and before its sender hears that it arrived. */
  arriving?: (mail: Received) => Promise<void>;
}

/** An SMTP server that keeps what it gets, and refuses as long as it is told to. @param port 0 = any that is free */
export async function mailServer(port = 0) {
  const received: Received[] = [];
  const state: State = { refusing: false };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (state.refusing) return done(new Error('Mailbox is on fire'));
        const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
        received.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          headers: head.replace(/\r\n[ \t]+/g, ' ').split('\r\n'),
          body: rest.join('\r\n\r\n'),
        });
        const mail = received.at(-1) as Received;
        return void (state.arriving?.(mail) ?? Promise.resolve()).then(() => done());
      });
    },
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const address = server.server.address() as { port: number };
  return {
    received,
    state,
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    stop: () => new Promise<void>((done) => server.close(done)),
  };
}

/** The plain text of a mail, decoded. */
export function plainTextOf({ headers, body }: Received): string {
  const boundary = /boundary="([^"]+)"/.exec(headers.find((line) => line.startsWith('Content-Type:')) ?? '')?.[1];
  const parts = boundary ? body.split(`--${boundary}`) : [`${headers.join('\r\n')}\r\n\r\n${body}`];
  const part = parts.find((each) => /^Content-Type: text\/plain/im.test(each)) ?? '';
  const [head = '', ...rest] = part.split('\r\n\r\n');
  return decoded(rest.join('\r\n\r\n'), /Content-Transfer-Encoding: (\S+)/i.exec(head)?.[1]).trimEnd();
}

function decoded(text: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}
