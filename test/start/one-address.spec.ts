import { randomUUID } from 'node:crypto';
import { newDatabase } from '../support/database.js';
import { addresses, type Audience, start, stop } from './installation.js';
import { Folders, type Program } from './program.js';
import { schakel } from '../command-line/command.js';

jest.setTimeout(120_000);

const PASSWORD = 'vier paarden op een rij';

describe('The one address that a browser needs', () => {
  const folders = new Folders();
  let program: Program;
  let at: Record<Audience, string>;
  let database: Awaited<ReturnType<typeof newDatabase>>;
  beforeAll(async () => {
    database = await newDatabase();
    program = start(folders.make(), { DATABASE_URL: database.url });
    at = await addresses(program);
    const person = ['--email', 'ada@proef.example', '--name', 'Ada', '--kind', 'buyer', '--organisation', 'Proef'];
    await schakel(['create-user', ...person, '--password-stdin'], {
      env: { DATABASE_URL: database.url },
      stdin: PASSWORD,
    });
  });
  afterAll(async () => {
    await stop(program);
    await database.drop();
    folders.remove();
  });

  const signIn = (url: string, headers: Record<string, string> = {}, password = PASSWORD) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ email: 'ada@proef.example', password }),
    });

  it('forwards to the API of each audience: bodies, headers, status and problems as they are', async () => {
    const { accessToken } = (await (await signIn(`${at.everyone}/buyer/v1/sessions`)).json()) as {
      accessToken: string;
    };
    const authorization = `Bearer ${accessToken}`;
    const created = await fetch(`${at.everyone}/buyer/v1/needs`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'een' },
      body: JSON.stringify({ title: 'Schoonmaak, “licht” werk' }),
    });
    expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
    const { id } = (await created.json()) as { id: string };
    const read = await fetch(`${at.everyone}/buyer/v1/needs/${id}`, { headers: { authorization } });
    expect(await read.json()).toMatchObject({ title: 'Schoonmaak, “licht” werk' });
    const removed = await fetch(`${at.everyone}/buyer/v1/needs/${id}`, {
      method: 'DELETE',
      headers: { authorization, 'if-match': '"1"' },
    });
    expect(removed.status).toBe(204);
    for (const [audience, prefix] of [
      ['social firms', 'supplier'],
      ['account managers', 'broker'],
    ] as const) {
      const refused = await fetch(`${at.everyone}/${prefix}/v1/me`, { headers: { authorization } });
      const direct = await fetch(`${at[audience]}/v1/me`, { headers: { authorization } });
      expect([refused.status, await refused.json()]).toEqual([401, await direct.json()]);
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('lets files through as they are, of any size that may come in', async () => {
    const { accessToken } = (await (await signIn(`${at.everyone}/buyer/v1/sessions`)).json()) as {
      accessToken: string;
    };
    const buyer = async <T>(method: string, path: string, body: string, type = 'application/json') => {
      const response = await fetch(`${at.everyone}/buyer/v1/consultations${path}`, {
        method,
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': type },
        body,
      });
      return [response.status, await response.json()] as [number, T];
    };
    const [, { id }] = await buyer<{ id: string }>(
      'POST',
      '',
      JSON.stringify({ title: 'Groenonderhoud in twee wijken' }),
    );
    for (const [at1, bytes] of [40, 3_000_000].entries()) {
      const content = 'Regel van een leidraad.\n'.repeat(bytes).slice(0, bytes);
      const about = JSON.stringify({ title: `Leidraad ${at1}`, fileName: 'leidraad.txt' });
      const [, document] = await buyer<{ id: string }>('POST', `/${id}/documents`, about);
      const path = `/${id}/documents/${document.id}/versions/1/content`;
      const [status, sent] = await buyer<{ versions: { bytes: number }[] }>(
        'PUT',
        path,
        content,
        'application/octet-stream',
      );
      expect([status, sent.versions[0]?.bytes]).toEqual([200, bytes]);
    }
  });

  it.each(['application/octet-stream', 'multipart/form-data; boundary=x', 'text/plain', 'application/pdf'])(
    'answers a body of %s as the API behind it does',
    async (type) => {
      const path = `/v1/consultations/${randomUUID()}/files/${randomUUID()}/content`;
      const answers = await Promise.all(
        [`${at.everyone}/supplier${path}`, `${at['social firms']}${path}`].map(async (url) => {
          const response = await fetch(url, { method: 'PUT', headers: { 'content-type': type }, body: '--x--' });
          return [response.status, ((await response.json()) as { code: string }).code];
        }),
      );
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.[0]).toBeLessThan(500);
    },
  );

  it.each(['/buyer/v1/../../v1/firms', '/buyer/v1/..%2f..%2fhealth/live', '/buyer/health/live', '/buyer/v1'])(
    'forwards nothing else: %s',
    async (path) => {
      const response = await fetch(`${at.everyone}${path}`, { headers: { accept: 'application/json' } });
      expect(await response.text()).not.toContain('"status":"ok"');
    },
  );

  it('tells the APIs who really asks: a forged forwarding header does not get around the limit on guesses', async () => {
    const statuses: number[] = [];
    for (let at4 = 0; at4 < 62; at4 += 1) {
      const forged = { 'x-forwarded-for': `203.0.113.${at4}`, forwarded: `for=203.0.113.${at4}` };
      const response = await fetch(`${at.everyone}/supplier/v1/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...forged },
        body: JSON.stringify({ email: `gok${at4}@proef.example`, password: 'x' }),
      });
      statuses.push(response.status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('serves the web app for every address that is no machine’s', async () => {
    for (const path of ['/', '/join', '/buyer/needs', '/firm', '/nergens']) {
      const page = await fetch(`${at.everyone}${path}`);
      expect([path, page.status, page.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    }
    for (const path of ['/v1/nergens', '/assets/nergens.js', '/health/nergens', '/buyer/v1/nergens']) {
      const none = await fetch(`${at.everyone}${path}`);
      expect([path, none.status, none.headers.get('content-type')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
  });
});
