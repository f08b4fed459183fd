import { randomUUID } from 'node:crypto';
import { enqueueMail } from '@schakel/platform';
import { AppProcess } from '../support/app-process.js';
import { mailServer } from '../support/mail-server.js';
import { Schakel } from '../support/schakel.js';
import { Folders, sleep } from '../start/program.js';

jest.setTimeout(180_000);

describe('Mail', () => {
  const folders = new Folders();
  let schakel: Schakel;
  let server: Awaited<ReturnType<typeof mailServer>>;
  let workers: AppProcess[] = [];

  const start = async () => {
    const env = { DATABASE_URL: schakel.databaseUrl, DATA_FOLDER: folders.make(), SMTP_URL: server.url };
    const worker = await AppProcess.start('worker', env);
    workers.push(worker);
    return worker;
  };
  const put = (recipients: readonly string[]) =>
    schakel.database.transaction(async (manager) => {
      for (const to of recipients)
        await enqueueMail(manager, { to, event: `proef:${randomUUID()}`, subject: 'Een proef', text: 'Een regel.' });
    });
  const people = (count: number) => Array.from({ length: count }, (_, at) => `mens${at}@elders.example`);
  const waiting = async () => {
    const [row] = (await schakel.database.query(
      'select count(*)::int as mails from mail_outbox where sent_at is null',
    )) as { mails: number }[];
    return row?.mails ?? 0;
  };
  /** As if a minute had passed: claims of who died run out, and so do pauses before the next try. */
  const later = () =>
    schakel.database.query(`update mail_outbox set claimed_until = claimed_until - interval '70 seconds'`);
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) if (await isSo()) return;
    throw new Error(`It took too long; ${await waiting()} mails wait, ${server.received.length} arrived.`);
  };
  const recipients = () => server.received.map(({ to }) => to[0]).sort();
  const messageIds = () =>
    server.received.map(({ headers }) => headers.find((line) => line.startsWith('Message-ID:')) ?? '');

  beforeAll(async () => {
    schakel = await Schakel.start();
  });
  beforeEach(async () => {
    await schakel.database.query('delete from mail_outbox');
    server = await mailServer();
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    workers = [];
    await server.stop();
  });
  afterAll(async () => {
    await schakel.stop();
    folders.remove();
  });

  it('is sent once by two workers side by side', async () => {
    await put(people(40));
    await Promise.all([start(), start()]);
    await until(async () => (await waiting()) === 0);
    expect(recipients()).toEqual(people(40).sort());
  });

  it('of a worker that dies between the handing over and our note of it goes twice, and bears the same name', async () => {
    await put(people(3));
    let killed = false;
    server.state.arriving = async () => {
      if (killed) return;
      killed = true;
      await Promise.all(workers.map((worker) => worker.kill()));
    };
    await start().catch(() => undefined);
    await until(() => killed);
    expect(server.received).toHaveLength(1);
    workers = [];
    await start();
    await until(async () => (await waiting()) === 1);
    await later();
    await until(async () => (await waiting()) === 0);
    const twice = server.received[0]?.to[0];
    expect(recipients()).toEqual([...people(3), twice].sort());
    expect(new Set(messageIds()).size).toBe(3);
    expect(messageIds().filter((id) => id === messageIds()[0])).toHaveLength(2);
  });

  it('waits for a server that is away, and is sent once when it is back', async () => {
    const { port } = server;
    await start();
    await server.stop();
    await put(people(10));
    await until(async () => {
      const [row] = (await schakel.database.query(
        'select count(*)::int as mails from mail_outbox where attempts > 0 and error is not null',
      )) as { mails: number }[];
      return row?.mails === 10;
    });
    server = await mailServer(port);
    await later();
    await until(async () => (await waiting()) === 0);
    await later();
    await sleep(1_500);
    expect(recipients()).toEqual(people(10).sort());
  });
});
