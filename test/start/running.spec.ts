import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@schakel/installation';
import { SMTPServer } from 'smtp-server';
import { schakel } from '../command-line/command.js';
import { newDatabase } from '../support/database.js';
import { addresses, type Audience, start, stop } from './installation.js';
import { Folders, type Program, sleep } from './program.js';

jest.setTimeout(120_000);

/** What the tests promise; the design promises a second on an idle machine. */
const SOON = 5_000;

interface Answer {
  status: number;
  etag: string;
  body: { id: string; items: Record<string, { id: string; title?: string; name?: string }>[]; [name: string]: unknown };
}

/** Calls one API. */
async function call(
  method: string,
  url: string,
  { token, etag, body }: { token?: string; etag?: string; body?: object } = {},
) {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(etag ? { 'if-match': etag } : {}),
    },
    body: body ? JSON.stringify(body) : null,
  });
  const answered = { status: response.status, etag: response.headers.get('etag') ?? '', body: await response.json() };
  return answered as Answer;
}

async function signIn(api: string, email: string, password: string): Promise<string> {
  const { status, body } = await call('POST', `${api}/v1/sessions`, { body: { email, password } });
  expect([email, status]).toEqual([email, 201]);
  return body['accessToken'] as string;
}

/** Tells how long something took. */
function say(what: string): void {
  process.stdout.write(`    ${what}\n`);
}

/** Asks again and again. @returns milliseconds until it was so */
async function until(isSo: () => Promise<boolean> | boolean, most = SOON): Promise<number> {
  const began = Date.now();
  while (!(await isSo())) {
    if (Date.now() - began > most) throw new Error(`it was not so after ${most} ms`);
    await sleep(10);
  }
  return Date.now() - began;
}

/** A real mail server that keeps what arrives. */
function mailServer(): Promise<{ url: string; mails: string[]; close(): void }> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let mail = '';
      stream.on('data', (chunk: Buffer) => (mail += chunk.toString()));
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.server.address() as { port: number };
      ready({ url: `smtp://127.0.0.1:${port}`, mails, close: () => void server.close() });
    });
  });
}

const plain = (mail: string) =>
  mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

describe('Everything, started as a newcomer does', () => {
  const folders = new Folders();
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let program: Program;
  let at: Record<Audience, string>;
  let startedIn: number;
  let folder: string;
  beforeAll(async () => {
    mail = await mailServer();
    const began = Date.now();
    folder = folders.make();
    program = start(folder, { DEMO_DATA: 'on', SMTP_URL: mail.url });
    at = await addresses(program);
    startedIn = Date.now() - began;
  });
  afterAll(async () => {
    await stop(program);
    mail.close();
    folders.remove();
  });

  const apiOf = { buyer: 'buyers', firm: 'social firms', broker: 'account managers' } as const;
  const firmsFound = async (text: string) => {
    const { body } = await call('GET', `${at.everyone}/v1/firms?${new URLSearchParams({ text }).toString()}`);
    return body.items.map(({ firm }) => firm?.name);
  };
  const needsFound = async (text: string) => {
    const { body } = await call('GET', `${at.everyone}/v1/opportunities?${new URLSearchParams({ text }).toString()}`);
    return body.items.map(({ opportunity }) => opportunity?.id);
  };

  it('is ready in time, and says where it is and who can sign in', async () => {
    say(`ready, demonstration loaded, in ${startedIn} ms`);
    expect(startedIn).toBeLessThan(60_000);
    expect(program.stdout).not.toContain('\u001b');
    expect(program.stdout).not.toMatch(/error|warn/i);
    for (const { kind, email } of DEMO_ACCOUNTS) {
      expect(program.stdout).toContain(email);
      await signIn(at[apiOf[kind]], email, DEMO_PASSWORD);
    }
    expect((await fetch(at.everyone)).status).toBe(200);
  });

  it('finds a firm within a second of its publication, and no more once it is withdrawn', async () => {
    const token = await signIn(at['social firms'], 'firma@bezemvink.example', DEMO_PASSWORD);
    const firm = `${at['social firms']}/v1/firm`;
    const { etag } = await call('GET', firm, { token });
    expect(await firmsFound('vloeibare regenboogverf')).not.toContain('Bezemvink — demo');
    const capability = { title: 'Vloeibare regenboogverf mengen', description: 'In alle kleuren.' };
    const added = await call('POST', `${firm}/capabilities`, { token, etag, body: capability });
    expect(added.status).toBe(201);
    const found = await until(async () => (await firmsFound('regenboogverf')).includes('Bezemvink — demo'));
    const withdrawn = await call('POST', `${firm}/unpublish`, { token, etag: added.etag, body: {} });
    expect(withdrawn.status).toBe(200);
    const gone = await until(async () => (await firmsFound('regenboogverf')).length === 0);
    say(`a firm was found after ${found} ms and gone after ${gone} ms`);
  });

  it('finds a need within a second of its publication, and no more once it is closed', async () => {
    const token = await signIn(at.buyers, 'inkoper@veldmeer.example', DEMO_PASSWORD);
    const needs = `${at.buyers}/v1/needs`;
    const draft = await call('POST', needs, {
      token,
      body: {
        title: 'Regenboogverf voor het zwembad',
        description: 'Het zwembad krijgt alle kleuren van de regenboog.',
        cpv: ['44810000'],
        nuts: ['NL329'],
        deadline: new Date(Date.now() + 40 * 86_400_000).toISOString(),
      },
    });
    expect(draft.status).toBe(201);
    const { id } = draft.body;
    const published = await call('POST', `${needs}/${id}/publish`, { token, etag: draft.etag, body: {} });
    expect(published.status).toBe(200);
    const found = await until(async () => (await needsFound('regenboogverf zwembad')).includes(id));
    const closed = await call('POST', `${needs}/${id}/close`, { token, etag: published.etag, body: {} });
    expect(closed.status).toBe(200);
    const gone = await until(async () => !(await needsFound('regenboogverf zwembad')).includes(id));
    say(`a need was found after ${found} ms and gone after ${gone} ms`);
  });

  it('finds what a command imports meanwhile, into the same data folder', async () => {
    const file = join(folders.make(), 'firms.csv');
    writeFileSync(
      file,
      'kvkNumber;name;mission;titel\n90000001;Klompenmakers;Werk voor wie elders niet aan de slag komt.;Klompen beschilderen\n',
    );
    const imported = await schakel(['import', 'firms', file], { env: { DATA_FOLDER: folder } });
    expect(imported).toMatchObject({ code: 0, stdout: '1 firm: 1 imported.\n', stderr: '' });
    expect(await firmsFound('klompen beschilderen')).toEqual(['Klompenmakers']);
    const drift = await schakel(['verify-index'], { env: { DATA_FOLDER: folder } });
    expect(drift).toMatchObject({ code: 0 });
  });

  it('mails an invitation through the server of SMTP_URL, once, with a link to the page that really runs', async () => {
    const token = await signIn(at.buyers, 'inkoper@veldmeer.example', DEMO_PASSWORD);
    const body = { email: 'nieuw@veldmeer.example', role: 'editor' };
    const invited = await call('POST', `${at.buyers}/v1/invitations`, { token, body });
    expect(invited.status).toBe(201);
    // The demonstration reminds firms of deadlines on some days.
    const toThem = () => mail.mails.filter((one) => plain(one).includes('To: nieuw@veldmeer.example'));
    const took = await until(() => toThem().length > 0);
    say(`a mail arrived after ${took} ms`);
    await sleep(1_200);
    expect(toThem()).toHaveLength(1);
    const text = plain(toThem()[0] ?? '');
    expect(text).toMatch(/From: Schakel </);
    const link = /(http:\S+)\/join#([\w-]{43})/.exec(text);
    expect(link?.[1]).toBe(at.everyone);
    const accepted = await call('POST', `${at.buyers}/v1/invitations/accept`, {
      body: { token: link?.[2] ?? '', name: 'Nieuw Mens', password: 'vier paarden op een rij' },
    });
    expect(accepted.status).toBe(201);
  });
});

describe('Everything on a server of one’s own, without a mail server', () => {
  it('writes mails as files in the data folder', async () => {
    const folders = new Folders();
    const folder = folders.make();
    const database = await newDatabase();
    const program = start(folder, { DATABASE_URL: database.url });
    try {
      const { buyers } = await addresses(program);
      const person = ['--email', 'ada@proef.example', '--name', 'Ada', '--kind', 'buyer', '--organisation', 'Proef'];
      const env = { DATABASE_URL: database.url };
      const password = 'vier paarden op een rij';
      const made = await schakel(['create-user', ...person, '--password-stdin'], { env, stdin: password });
      expect(made).toMatchObject({ code: 0 });
      const token = await signIn(buyers, 'ada@proef.example', password);
      await call('POST', `${buyers}/v1/invitations`, { token, body: { email: 'bea@proef.example', role: 'reader' } });
      const mails = () => readdirSync(join(folder, 'mail')).filter((name) => name.endsWith('.eml'));
      await until(() => {
        try {
          return mails().length === 1;
        } catch {
          return false;
        }
      });
      const text = readFileSync(join(folder, 'mail', mails()[0] ?? ''), 'utf8');
      expect(text).toContain('To: bea@proef.example');
      expect(plain(text)).toMatch(/\/join#[\w-]{43}/);
    } finally {
      await stop(program);
      await database.drop();
      folders.remove();
    }
  });
});
