import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { testDatabase } from '../../../test/support/database.js';
import { mailServer } from '../../../test/support/mail-server.js';
import { TestClock } from '../../../test/support/clock.js';
import { cancelMail, enqueueMail, type Mail } from './mail.js';
import type { OutgoingMail } from './mail-message.js';
import { FileMailer, Mailer, SmtpMailer } from './mailer.js';
import { MailDispatcher } from './mail-dispatcher.js';
import { PLATFORM_SCHEMA } from './schema.js';

const FROM = 'Schakel <schakel@schakel.example>';
const SENDER = { from: FROM, webUrl: 'https://schakel.example' };

function aMail(overrides: Partial<Mail> = {}): Mail {
  return { to: 'mens@elders.example', subject: 'Een onderwerp', text: 'Een regel.', event: randomUUID(), ...overrides };
}

function outgoing(): OutgoingMail {
  const nothing = { language: 'nl', path: null, optional: null } as const;
  return {
    id: randomUUID(),
    recipient: 'mens@elders.example',
    subject: 'Een onderwerp',
    body: 'Een regel.',
    ...nothing,
  };
}

describe('The mail outbox', () => {
  let database: Awaited<ReturnType<typeof testDatabase>>;
  let server: Awaited<ReturnType<typeof mailServer>>;
  let mailer: SmtpMailer;
  let dispatcher: MailDispatcher;
  const clock = new TestClock();
  beforeAll(async () => {
    Logger.overrideLogger(false);
    database = await testDatabase(PLATFORM_SCHEMA);
    server = await mailServer();
  });
  beforeEach(async () => {
    await database.query('delete from mail_outbox');
    server.received.length = 0;
    server.state.refusing = false;
    mailer = new SmtpMailer(server.url, SENDER);
    dispatcher = new MailDispatcher(database, mailer, clock);
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
    expect(mail?.headers.find((line) => line.startsWith('Content-Type:'))).toMatch(/multipart\/alternative/);
    expect(mail?.body).toMatch(/Content-Type: text\/plain; charset=utf-8/);
    expect(mail?.body).toMatch(/Content-Type: text\/html; charset=utf-8/);
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
    const others = Array.from({ length: 4 }, () => new MailDispatcher(database, mailer, clock));
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
    const nowhere = new SmtpMailer('smtp://127.0.0.1:9', SENDER);
    const alone = new MailDispatcher(database, nowhere, clock);
    await put(aMail());
    for (let at = 0; at < 10; at += 1) {
      await alone.dispatch();
      await later(3_601);
    }
    expect(await rows()).toEqual([expect.objectContaining({ attempts: 8, sent_at: null })]);
    nowhere.close();
  });

  it('does not send what there is no use in any more, however long it had to wait', async () => {
    await put(aMail({ to: 'laat@elders.example', until: clock.now() }));
    await put(aMail({ to: 'optijd@elders.example', until: new Date(clock.now().getTime() + 1) }));
    expect(await dispatcher.dispatch()).toBe(1);
    expect(server.received.map(({ to }) => to[0])).toEqual(['optijd@elders.example']);
    expect(await rows()).toEqual(
      expect.arrayContaining([expect.objectContaining({ recipient: 'laat@elders.example', sent_at: null, body: '' })]),
    );
  });

  it('takes back what was not sent yet, by what it is about, for which organisation and to whom', async () => {
    const [een, twee] = [randomUUID(), randomUUID()];
    await put(aMail({ to: 'a@elders.example', about: 'consultation:1', organisationId: een, event: 'near:1' }));
    await put(aMail({ to: 'b@elders.example', about: 'consultation:1', organisationId: twee, event: 'near:1' }));
    await put(aMail({ to: 'c@elders.example', about: 'consultation:2', organisationId: een, event: 'near:2' }));
    await put(aMail({ to: 'a@elders.example', about: 'consultation:2', organisationId: een, event: 'answered:2' }));
    const cancel = (selection: Parameters<typeof cancelMail>[1]) =>
      database.transaction((manager) => cancelMail(manager, selection));
    await cancel({ about: 'consultation:1', organisationId: een });
    await cancel({ recipient: 'a@elders.example', organisationId: twee });
    await cancel({ event: 'near:2' });
    await put(aMail({ to: 'a@elders.example', event: 'near:1' }));
    await dispatcher.dispatch();
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(['a@elders.example', 'b@elders.example']);
    expect(server.received.map(({ to }) => to[0])).not.toContain('c@elders.example');
  });

  it('says where to read on, and how to switch it off or why one cannot', async () => {
    await put(aMail({ path: '/consultations/1', optional: true, language: 'en' }));
    await put(aMail({ optional: false }));
    await put(aMail());
    await dispatcher.dispatch();
    const [optional, essential, plain] = server.received.map(({ body, headers }) => ({
      body: body.replace(/=\r\n/g, ''),
      unsubscribe: headers.find((line) => line.startsWith('List-Unsubscribe:')),
    }));
    expect(optional?.unsubscribe).toBe('List-Unsubscribe: <https://schakel.example/account/notifications>');
    expect(optional?.body).toContain('Read it on Schakel: https://schakel.example/consultations/1');
    expect(optional?.body).toContain('https://schakel.example/account/notifications');
    expect(essential?.unsubscribe).toBeUndefined();
    expect(essential?.body).toContain('hoort bij de procedure');
    expect(plain?.unsubscribe).toBeUndefined();
    expect(plain?.body).not.toContain('procedure');
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
    await new MailDispatcher(database, fussy, clock).dispatch();
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
    const other = new MailDispatcher(database, slow, clock);
    for (const name of ['a', 'b', 'c']) await put(aMail({ to: `${name}@elders.example` }));
    await new MailDispatcher(database, slow, clock).dispatch();
    const [first, ...rest] = slow.sent;
    expect(rest.filter((recipient) => recipient !== first)).toHaveLength(2);
    expect(new Set(slow.sent).size).toBe(3);
  });

  it('gives up on a server that says nothing, long before another process would send the same mail', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as { port: number };
    const hasty = new SmtpMailer(`smtp://127.0.0.1:${port}`, SENDER, 100);
    const outcome = await hasty.send(outgoing()).catch((error: Error) => error.message);
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
    const mailer = new FileMailer(join(folder, 'post', 'uit'), SENDER);
    const mail = outgoing();
    await mailer.send(mail);
    await mailer.send(mail);
    mailer.close();
    expect(await readdir(join(folder, 'post', 'uit'))).toEqual([`${mail.id}.eml`]);
    const text = await readFile(join(folder, 'post', 'uit', `${mail.id}.eml`), 'utf8');
    expect(text).toMatch(/^From: Schakel <schakel@schakel\.example>\r?$/m);
    expect(text).toMatch(/^Subject: Een onderwerp\r?$/m);
    expect(text).toMatch(new RegExp(`^Message-ID: <${mail.id}@schakel>\\r?$`, 'm'));
    expect(text).toContain('Een regel.');
  });
});
