import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schakel } from '../command-line/command.js';
import { addresses, start, stop } from './installation.js';
import { Folders, processesOn, type Program, sleep } from './program.js';

const PERSON = ['--name', 'Ada', '--kind', 'buyer', '--organisation', 'Gemeente Proef', '--password-stdin'];
const PASSWORD = 'vier paarden op een rij';

jest.setTimeout(120_000);

describe('Starting and stopping', () => {
  const folders = new Folders();
  const running: Program[] = [];
  const run = (folder: string, env?: Record<string, string>) => {
    const program = start(folder, env);
    running.push(program);
    return program;
  };
  afterAll(async () => {
    for (const program of running) await stop(program);
    folders.remove();
  });

  async function signsIn(buyers: string): Promise<boolean> {
    const { status } = await fetch(`${buyers}/v1/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@proef.example', password: PASSWORD }),
    });
    return status === 201;
  }

  describe('one after the other in the same folder', () => {
    let folder: string;
    let program: Program;
    beforeAll(() => {
      folder = folders.make();
    });

    it('is not stopped by what an interrupted first start left behind', async () => {
      mkdirSync(join(folder, 'postgres.new', 'base'), { recursive: true });
      writeFileSync(join(folder, 'postgres.new', 'PG_VERSION'), '18\n');
      writeFileSync(join(folder, 'postgres.password'), 'half');
      writeFileSync(join(folder, 'running.json'), '{"pid": 1');
      program = run(folder);
      const { buyers } = await addresses(program);
      expect(await (await fetch(`${buyers}/health/ready`)).json()).toMatchObject({ status: 'ok' });
    });

    it('prints the ports that it really listens on', async () => {
      const urls = Object.values(await addresses(program));
      expect(new Set(urls).size).toBe(4);
      for (const url of urls) expect((await fetch(`${url}/health/live`)).status).toBe(200);
    });

    it('lets a command join in, and a second start know who runs', async () => {
      const joined = await schakel(['create-user', '--email', 'ada@proef.example', ...PERSON], {
        env: { DATA_FOLDER: folder },
        stdin: PASSWORD,
      });
      expect(joined).toMatchObject({ code: 0, stderr: '' });
      const second = await start(folder).ended;
      expect([second.code, second.stderr]).toEqual([
        1,
        `Schakel cannot start. Schakel is already running here (process ${program.pid}). Stop it first, or set DATA_FOLDER and the ports for a second one.\n`,
      ]);
      expect(await signsIn((await addresses(program)).buyers)).toBe(true);
    });

    it('keeps the data when it is killed, and stops the PostgreSQL that was left running', async () => {
      const [before = ''] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
      program.kill('SIGKILL');
      await program.ended;
      expect(processesOn(folder).join('\n')).toContain(before);
      program = run(folder);
      expect(await signsIn((await addresses(program)).buyers)).toBe(true);
      expect(processesOn(folder).filter((line) => line.trim().startsWith(`${before} `))).toEqual([]);
    });

    it('stops within seconds on Ctrl-C, sent twice as npm does, and leaves no process', async () => {
      const began = Date.now();
      program.kill('SIGINT');
      program.kill('SIGINT');
      const { code, stderr } = await program.ended;
      expect([code, stderr]).toEqual([0, '']);
      expect(Date.now() - began).toBeLessThan(5_000);
      expect(processesOn(folder)).toEqual([]);
    });

    it('leaves a stranger alone who has the number of a PostgreSQL of before by now', async () => {
      const stranger = spawn('sleep', ['60']);
      writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${stranger.pid}\n${folder}/postgres\n0\n1\n\n\n`);
      program = run(folder);
      await addresses(program);
      expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
      stranger.kill('SIGKILL');
      await stop(program);
    });
  });

  it('ends cleanly at Ctrl-C whenever it comes during the first start, and the next start completes it', async () => {
    const folder = folders.make();
    for (const [at, milliseconds] of [0, 300, 800, 1_500, 3_000].entries()) {
      const program = run(folder, { DEMO_DATA: 'on' });
      await program.prints('Schakel is starting');
      await sleep(milliseconds);
      program.kill('SIGINT');
      const { code, stderr } = await program.ended;
      expect([at, code, stderr]).toEqual([at, 0, '']);
      expect(processesOn(folder)).toEqual([]);
    }
    const program = run(folder);
    await addresses(program);
  });

  it('lets only one of two that start together have the folder', async () => {
    const folder = folders.make();
    const commands = await Promise.all([
      schakel(['verify-index'], { env: { DATA_FOLDER: folder } }),
      schakel(['verify-index'], { env: { DATA_FOLDER: folder } }),
    ]);
    expect(commands.map(({ code }) => code).toSorted()).toEqual([0, 2]);
    expect(commands.find(({ code }) => code === 2)?.stderr).toMatch(
      /A schakel command is at work here \(process \d+\)/,
    );
    expect(processesOn(folder)).toEqual([]);
  });
});
