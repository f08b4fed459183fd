import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schakel } from './command.js';

describe('The schakel command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-usage-'));
  // Nothing here may come so far as to need a database.
  const env = { DATA_FOLDER: join(folder, 'data'), DATABASE_URL: 'postgres://nobody:geheim@127.0.0.1:1/nothing' };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('explains itself: every command, and what the exit codes mean', async () => {
    const { code, stdout, stderr } = await schakel(['--help'], { env });
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['import', 'match', 'reindex', 'verify-index', 'create-user', 'openapi'])
      expect(stdout).toMatch(new RegExp(`^  ${command}`, 'm'));
    for (const meaning of ['0    done', '1    done, but', '2    not done']) expect(stdout).toContain(meaning);
  });

  it('explains a command of a command', async () => {
    const { code, stdout, stderr } = await schakel(['import', 'notices', '--help'], { env });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: schakel import notices [options] <path...>');
  });

  it('says which version it is', async () => {
    expect(await schakel(['--version'], { env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    ['an unknown command', ['import', 'nonsense'], /unknown command 'nonsense'/],
    ['no path', ['import', 'notices'], /missing required argument 'path'/],
    ['an unknown option', ['verify-index', '--mend'], /unknown option '--mend'/],
    ['a missing option', ['match'], /required option '--firms/],
    [
      'a list of no length',
      ['match', '--firms', 'f', '--opportunities', 'o', '--out', 'r', '--top', '0'],
      /whole number from 1 to 1000/,
    ],
    [
      'a file that is not there',
      ['import', 'firms', '/no/such.csv'],
      /^schakel: There is no file \/no\/such\.csv\.\n$/,
    ],
    [
      'a folder that is not there',
      ['import', 'notices', '/no/such'],
      /^schakel: There is no file or folder \/no\/such\.\n$/,
    ],
    ['a path that is a device', ['import', 'notices', '/dev/null'], /neither a file nor a folder/],
    [
      'a database that cannot be reached',
      ['reindex'],
      /^schakel: The database 127\.0\.0\.1:1\/nothing .*ECONNREFUSED.*\n$/,
    ],
  ])('answers %s with one reason, on standard error, and exit code 2', async (_, args, reason) => {
    const { code, stdout, stderr } = await schakel(args, { env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/geheim|\n\s+at /);
  });

  it('lists all environment variables that are wrong, in one line', async () => {
    const { code, stderr } = await schakel(['reindex'], { env: { LOG_LEVEL: 'loud', DATABASE_POOL: 'many' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^schakel: .*DATABASE_POOL.*LOG_LEVEL.*\n$/);
  });

  it('says in one line that the data folder is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, stderr } = await schakel(['reindex'], { env: { DATA_FOLDER: file } });
    expect([code, stderr]).toEqual([
      2,
      `schakel: The data folder ${file} cannot be used: there is a file in its place. Set DATA_FOLDER to a folder.\n`,
    ]);
  });
});
