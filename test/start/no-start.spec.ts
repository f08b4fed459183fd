import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { ANY_PORTS, start } from './installation.js';
import { Folders, processesOn } from './program.js';

/** Only root can start a program as another user. */
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

/** Listens, and says nothing to who connects. */
function silentServer(): Promise<{ server: Server; port: number }> {
  return new Promise((done) => {
    const server = createServer(() => undefined);
    server.listen(0, '127.0.0.1', () => done({ server, port: (server.address() as AddressInfo).port }));
  });
}

jest.setTimeout(120_000);

describe('A start that cannot be says why in one line', () => {
  const folders = new Folders();
  afterAll(() => folders.remove());

  /** @returns the one line */
  async function refusal(folder: string, env: Record<string, string>, through: string[] = []): Promise<string> {
    const { code, stderr } = await start(folder, env, { through }).ended;
    expect(stderr).toMatch(/^Schakel cannot start\. [^\n]+\n$/);
    expect(code).toBe(1);
    expect(processesOn(folder)).toEqual([]);
    return stderr;
  }

  it('when a port is in use, naming its variable, and leaves nothing running', async () => {
    const { server, port } = await silentServer();
    const line = await refusal(folders.make(), { BROKER_API_PORT: String(port) });
    server.close();
    expect(line).toContain(`Port ${port} of 127.0.0.1 is in use`);
    expect(line).toContain('BROKER_API_PORT');
  });

  it('when environment variables are wrong, all of them at once', async () => {
    const line = await refusal(folders.make(), {
      ...ANY_PORTS,
      BUYER_API_PORT: '70000',
      DATABASE_URL: 'mysql://x:geheim@y/z',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'mail.example',
    });
    for (const name of ['BUYER_API_PORT', 'DATABASE_URL', 'LOG_LEVEL', 'SMTP_URL']) expect(line).toContain(name);
    expect(line).not.toContain('geheim');
  });

  it('when the address to listen on is not one of this machine', async () => {
    expect(await refusal(folders.make(), { HOST: '192.0.2.1' })).toContain(
      'HOST 192.0.2.1 is no address of this machine',
    );
  });

  it('when the data folder is a file, or lies in one', async () => {
    const file = join(folders.make(), 'file');
    writeFileSync(file, '');
    expect(await refusal(file, {})).toContain(`${file} cannot be used: there is a file in its place`);
    expect(await refusal(join(file, 'below'), {})).toContain('there is a file in its place');
  });

  const server = () => new URL(process.env['SCHAKEL_TEST_APP_URL'] ?? '');
  it.each([
    ['cannot be reached', () => 'postgres://someone:geheim@127.0.0.1:1/schakel', /ECONNREFUSED/],
    ['has no address', () => 'postgres://someone:geheim@no-such-host.example/schakel', /no-such-host\.example/],
    [
      'does not know the password',
      () => Object.assign(server(), { password: 'geheim' }).href,
      /password authentication failed for user "schakel_app"/,
    ],
    [
      'does not hold the database',
      () => Object.assign(server(), { pathname: '/nowhere' }).href,
      /database "nowhere" does not exist/,
    ],
    ['speaks no TLS', () => `${server().href}?sslmode=verify-full`, /SSL/],
    [
      'lets us make no tables',
      () => Object.assign(server(), { pathname: '/postgres' }).href,
      /permission denied.*DATABASE_OWNER_URL/,
    ],
  ])('when the server of DATABASE_URL %s', async (_, url, reason) => {
    const line = await refusal(folders.make(), { DATABASE_URL: url() });
    expect(line).toMatch(reason);
    expect(line).not.toMatch(/geheim|:[^@/ ]+@/);
  });

  it('when the server of DATABASE_URL does not answer', async () => {
    const { server: silent, port } = await silentServer();
    const line = await refusal(folders.make(), { DATABASE_URL: `postgres://a:geheim@127.0.0.1:${port}/b` });
    silent.close();
    expect(line).toMatch(/127\.0\.0\.1:\d+\/b of DATABASE_URL cannot be used: .*timeout/);
  });

  asRoot('as root', () => {
    it('when the data folder belongs to someone else', async () => {
      const folder = folders.make();
      const line = await refusal(folder, {}, ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups']);
      expect(line).toContain(`${folder} cannot be used: it cannot be written (EACCES)`);
      expect(line).toContain('Set DATA_FOLDER');
    });

    it('when the data of PostgreSQL belong to another user', async () => {
      const folder = folders.make();
      mkdirSync(join(folder, 'postgres'), { mode: 0o700 });
      writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n');
      const line = await refusal(folder, {});
      expect(line).toMatch(
        /PostgreSQL does not start on .*Permission denied\. Was Schakel started as another user before\?/,
      );
    });

    it('and changes nothing about who may look into a folder that all may pass through', async () => {
      const folder = folders.make();
      chmodSync(folder, 0o1777);
      mkdirSync(join(folder, 'postgres'));
      writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n');
      expect(await refusal(folder, {})).toContain('PostgreSQL does not start');
      expect(statSync(folder).mode & 0o7777).toBe(0o1777);
    });
  });
});
