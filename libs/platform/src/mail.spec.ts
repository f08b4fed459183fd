import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { SMTPServer } from 'smtp-server';
import { testDatabase } from '../../../test/support/database.js';
import { enqueueMail, FileMailer, type Mail, Mailer, type OutgoingMail, SmtpMailer } from './mail.js';
import { MailDispatcher } from './mail-dispatcher.js';
import { PLATFORM_SCHEMA } from './schema.js';

const FROM = 'Schakel <schakel@schakel.example>';

interface Received {
  from: string;
  to: string[];
  /** Unfolded. */
  headers: string[];
  body: string;
}

/** An SMTP server that keeps what it gets, and refuses as long as it is told to. */
async function mailServer() {
  const received: Received[] = [];
  const state = { refusing: false };
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
        return done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as { port: number };
  return {
    received,
    state,
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((done) => server.close(done)),
  };
}

function aMail(overrides: Partial<Mail> = {}): Mail {
  return { to: 'mens@elders.example', subject: 'Een onderwerp', text: 'Een regel.', event: randomUUID(), ...overrides };
}

describe('The mail outbox', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let server: Awaited<ReturnType<typeof mailServer>>;
  let mailer: SmtpMailer;
  let dispatcher: MailDispatcher;
  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await testDatabase(PLATFORM_SCHEMA);
    server = await mailServer();
  });
  beforeEach(async () => {
    await database.query('delete from mail_outbox');
    server.received.length = 0;
    server.state.refusing = false;
    mailer = new SmtpMailer(server.url, FROM);
    dispatcher = new MailDispatcher(database, mailer);
  });
  afterEach(() => mailer.close());
  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  const put = (mail: Mail) => database.transaction((manager) => enqueueMail(manager, mail));
  const rows = () =>
    database.query('select * from mail_outbox order by created_at') as Promise<Record<string, unknown>[]>;
  /** As if so much time had passed. */
  const later = (seconds: number) =>
    database.query('update mail_outbox set claimed_until = claimed_until - make_interval(secs => $1)', [seconds]);

  it('sends a mail with its text, from us, to one person', async () => {
    await put(aMail({ subject: 'Uitnodiging voor Café Ons ✓', text: 'Eén regel.\n\nEn nog een.' }));
    expect(await dispatcher.dispatch()).toBe(1);
    const [mail] = server.received;
    expect(mail).toMatchObject({ from: 'schakel@schakel.example', to: ['mens@elders.example'] });
    expect(mail?.headers).toEqual(expect.arrayContaining([`From: ${FROM}`, 'To: mens@elders.example']));
    expect(mail?.headers.find((line) => line.startsWith('Subject:'))).toMatch(/^Subject: .*=\?UTF-8\?/);
    expect(mail?.headers.find((line) => line.startsWith('Content-Type:'))).toMatch(/text\/plain; charset=utf-8/);
    expect(await dispatcher.dispatch()).toBe(0);
  });

  it('sends the same event to the same person once, and to another person too', async () => {
    const event = 'invitation:1';
    await put(aMail({ event }));
    await put(aMail({ event, subject: 'Nog eens' }));
    await put(aMail({ event, to: 'ander@elders.example' }));
    await dispatcher.dispatch();
    await put(aMail({ event }));
    await dispatcher.dispatch();
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(['ander@elders.example', 'mens@elders.example']);
  });

  it('sends nothing of a change that was not saved', async () => {
    const change = database.transaction(async (manager) => {
      await enqueueMail(manager, aMail());
      throw new Error('Toch niet.');
    });
    await expect(change).rejects.toThrow('Toch niet.');
    expect(await dispatcher.dispatch()).toBe(0);
  });

  it('sends each mail once, however many processes send', async () => {
    for (let at = 0; at < 30; at += 1) await put(aMail({ to: `mens${at}@elders.example` }));
    const others = Array.from({ length: 4 }, () => new MailDispatcher(database, mailer));
    while ((await Promise.all(others.map((each) => each.dispatch()))).some((count) => count > 0));
    expect(server.received).toHaveLength(30);
    expect(new Set(server.received.map(({ to }) => to[0])).size).toBe(30);
  });

  it('tries again after a server that failed, later each time, with the same message id', async () => {
    await put(aMail());
    server.state.refusing = true;
    await dispatcher.dispatch();
    expect(await rows()).toEqual([
      expect.objectContaining({ sent_at: null, attempts: 1, error: expect.stringContaining('on fire') }),
    ]);
    expect(await dispatcher.dispatch()).toBe(0);
    await later(9);
    await dispatcher.dispatch();
    await later(9);
    expect(await dispatcher.dispatch()).toBe(0);
    server.state.refusing = false;
    await later(30);
    expect(await dispatcher.dispatch()).toBe(1);
    const [row] = await rows();
    expect(row).toMatchObject({ attempts: 3, error: null, claimed_until: null, sent_at: expect.any(Date) });
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.headers).toContain(`Message-ID: <${row?.['id'] as string}@schakel>`);
  });

  it('waits for a server that is not there, and gives up after eight times', async () => {
    const nowhere = new SmtpMailer('smtp://127.0.0.1:9', FROM);
    const alone = new MailDispatcher(database, nowhere);
    await put(aMail());
    for (let at = 0; at < 10; at += 1) {
      await alone.dispatch();
      await later(3_601);
    }
    expect(await rows()).toEqual([expect.objectContaining({ attempts: 8, sent_at: null })]);
    nowhere.close();
  });

  it('does not let a bad mail hold up the others', async () => {
    class Fussy extends Mailer {
      readonly sent: string[] = [];
      send({ recipient }: OutgoingMail): Promise<void> {
        if (recipient.startsWith('kwaad')) return Promise.reject(new Error('No such person'));
        this.sent.push(recipient);
        return Promise.resolve();
      }
      close(): void {}
    }
    const fussy = new Fussy();
    for (const name of ['a', 'kwaad', 'b']) await put(aMail({ to: `${name}@elders.example` }));
    await new MailDispatcher(database, fussy).dispatch();
    expect(fussy.sent.sort()).toEqual(['a@elders.example', 'b@elders.example']);
  });

  it('sends no mail twice because the one before it took long', async () => {
    class Slow extends Mailer {
      readonly sent: string[] = [];
      async send({ recipient }: OutgoingMail): Promise<void> {
        this.sent.push(recipient);
        if (this.sent.length > 1) return;
        await later(61);
        await other.dispatch();
      }
      close(): void {}
    }
    const slow = new Slow();
    const other = new MailDispatcher(database, slow);
    for (const name of ['a', 'b', 'c']) await put(aMail({ to: `${name}@elders.example` }));
    await new MailDispatcher(database, slow).dispatch();
    const [first, ...rest] = slow.sent;
    expect(rest.filter((recipient) => recipient !== first)).toHaveLength(2);
    expect(new Set(slow.sent).size).toBe(3);
  });

  it('gives up on a server that says nothing, long before another process would send the same mail', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as { port: number };
    const hasty = new SmtpMailer(`smtp://127.0.0.1:${port}`, FROM, 100);
    const mail = { id: randomUUID(), recipient: 'mens@elders.example', subject: 'x', body: 'x' };
    const outcome = await hasty.send(mail).catch((error: Error) => error.message);
    hasty.close();
    for (const socket of sockets) socket.destroy();
    silent.close();
    expect(outcome).toMatch(/timeout|greeting never received/i);
  }, 5_000);

  it('keeps no text once it was sent: links in it are secrets', async () => {
    await put(aMail({ text: 'https://schakel.example/invitation#geheim' }));
    await dispatcher.dispatch();
    expect(JSON.stringify(await rows())).not.toContain('geheim');
    expect(server.received[0]?.body).toContain('geheim');
  });

  it.each([
    ['a subject with lines', { subject: 'Hallo\r\nBcc: iedereen@elders.example\r\n\r\nIets anders' }],
    ['a subject with odd line ends', { subject: 'Hallo\u2028Bcc: iedereen@elders.example\u0085\v' }],
    ['an address with lines', { to: 'mens@elders.example\r\nBcc: iedereen@elders.example' }],
    ['an address with a name', { to: 'Iedereen <iedereen@elders.example>, mens@elders.example' }],
    [
      'a text that ends the mail',
      { text: 'Eerste\r\n.\r\nMAIL FROM:<x@elders.example>\r\nBcc: iedereen@elders.example' },
    ],
  ])('lets %s make no other header, and no other recipient', async (_what, wrong) => {
    await put(aMail(wrong));
    await dispatcher.dispatch();
    expect(server.received.length).toBeLessThanOrEqual(1);
    for (const { to, headers } of server.received) {
      expect(to).toHaveLength(1);
      expect(headers.filter((line) => /^(bcc|cc):/i.test(line))).toEqual([]);
      expect(headers.filter((line) => /^(to|subject|from):/i.test(line))).toHaveLength(3);
    }
  });
});

describe('Mail without a server', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'schakel-mail-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is written as a file that a mail program opens, in a folder that is made', async () => {
    const mailer = new FileMailer(join(folder, 'post', 'uit'), FROM);
    const mail = { id: randomUUID(), recipient: 'mens@elders.example', subject: 'Een onderwerp', body: 'Een regel.\n' };
    await mailer.send(mail);
    await mailer.send(mail);
    mailer.close();
    expect(await readdir(join(folder, 'post', 'uit'))).toEqual([`${mail.id}.eml`]);
    const text = await readFile(join(folder, 'post', 'uit', `${mail.id}.eml`), 'utf8');
    expect(text).toMatch(/^From: Schakel <schakel@schakel\.example>\r?$/m);
    expect(text).toMatch(/^Subject: Een onderwerp\r?$/m);
    expect(text).toMatch(new RegExp(`^Message-ID: <${mail.id}@schakel>\\r?$`, 'm'));
    expect(text.split(/\r?\n\r?\n/)[1]).toContain('Een regel.');
  });
});
