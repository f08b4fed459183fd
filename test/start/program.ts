import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installationRoot } from '@schakel/platform';

const ROOT = installationRoot();

export interface Ended {
  /** Null where a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface ProgramOptions {
  env?: Record<string, string>;
  stdin?: string;
  /** Another command before node, such as one that changes the user. */
  through?: string[];
}

/** A built program of Schakel in a process of its own, as its user runs it: nothing of our environment but the PATH. */
export class Program {
  private out = '';
  private errors = '';
  readonly ended: Promise<Ended>;

  private constructor(private readonly child: ChildProcessWithoutNullStreams) {
    child.stdout.on('data', (chunk: Buffer) => (this.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = new Promise((done, fail) => {
      child.on('error', fail);
      child.on('close', (code, signal) => done({ code, signal, stdout: this.out, stderr: this.errors }));
    });
  }

  /** @param name of the app in `dist/apps` */
  static run(name: string, args: readonly string[], { env = {}, stdin, through = [] }: ProgramOptions = {}): Program {
    const [command = '', ...rest] = [
      ...through,
      process.execPath,
      join(ROOT, 'dist/apps', name, 'src/main.js'),
      ...args,
    ];
    const child = spawn(command, rest, { cwd: ROOT, env: { PATH: process.env['PATH'], ...env } });
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin ?? '');
    return new Program(child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get stdout(): string {
    return this.out;
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Nobody reads the results any more. */
  closeStdout(): void {
    this.child.stdout.destroy();
  }

  /** Waits until something was printed. @throws with all that was printed, where the program ends before */
  async prints(text: string | RegExp, milliseconds = 90_000): Promise<string> {
    const until = Date.now() + milliseconds;
    const isThere = () => (typeof text === 'string' ? this.out.includes(text) : text.test(this.out));
    while (!isThere()) {
      if (this.child.exitCode !== null || Date.now() > until)
        throw new Error(`"${String(text)}" was not printed, but: ${this.out}${this.errors}`);
      await sleep(20);
    }
    return this.out;
  }
}

export const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Processes of any user that have this folder in their command line: the PostgreSQL of an installation. */
export function processesOn(folder: string): string[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(`${folder}/`));
}

/** Folders that are gone after the tests. */
export class Folders {
  private readonly made: string[] = [];

  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'schakel-data-'));
    this.made.push(folder);
    return folder;
  }

  remove(): void {
    for (const folder of this.made) rmSync(folder, { recursive: true, force: true });
  }
}
