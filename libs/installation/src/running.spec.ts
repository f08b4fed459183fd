import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolderClaim } from './running.js';

describe('A data folder', () => {
  let folder: string;
  let file: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schakel-claim-'));
    file = join(folder, 'running.json');
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  /** @param words of its command line, by which a process of Schakel is known */
  const process = async (words: string): Promise<number> => {
    const child = spawn(globalThis.process.execPath, ['-e', 'console.log(1); setInterval(() => 0, 1000)', words]);
    children.push(child);
    await once(child.stdout, 'data');
    return child.pid ?? 0;
  };
  const leave = (content: object | string) =>
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const took = (claim: unknown) => claim instanceof DataFolderClaim;

  it('is taken, tells who has it and where to join in, to nobody but its owner, and is released', () => {
    const claim = DataFolderClaim.take(folder, true) as DataFolderClaim;
    expect(took(claim)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ pid: globalThis.process.pid, standing: true });
    claim.announce('postgres://here');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ appUrl: 'postgres://here' });
    expect(statSync(file).mode & 0o077).toBe(0);
    claim.release();
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  it('is not taken from a process of Schakel that is alive', async () => {
    const running = { pid: await process('dist/apps/standalone/src/main.js'), standing: true, appUrl: 'postgres://x' };
    leave(running);
    expect(DataFolderClaim.take(folder, false)).toEqual(running);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(running);
  });

  it.each([
    ['after a process that is gone', async () => leave({ pid: 999_999_999, standing: true })],
    [
      'after one whose number another program has by now',
      async () => leave({ pid: await process('x'), standing: true }),
    ],
    [
      'after one of which we have the number by now',
      async () => leave({ pid: globalThis.process.pid, standing: true }),
    ],
    ['after one that was killed while it wrote', async () => leave('{"pid": 1')],
    ['after an empty file', async () => leave('')],
  ])('is taken %s', async (_, before) => {
    await before();
    expect(took(DataFolderClaim.take(folder, false))).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: globalThis.process.pid });
  });
});
