import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process that has a data folder in hand, and so its PostgreSQL. */
export interface Running {
  pid: number;
  /** Does it run the installation, or is it one command at work? */
  standing: boolean;
  /** Where others may join in; undefined while it is starting. */
  appUrl?: string;
}

/** A data folder that is ours alone until it is released. Its file is the lock: who makes it first has the folder. */
export class DataFolderClaim {
  private constructor(
    private readonly file: string,
    private readonly standing: boolean,
  ) {}

  /** Takes the folder, also after a process that was killed. @returns who has it, where that is someone else */
  static take(folder: string, standing: boolean): DataFolderClaim | Running {
    const file = join(folder, 'running.json');
    const claim = new DataFolderClaim(file, standing);
    for (;;) {
      if (claim.write('wx')) return claim;
      const other = runningIn(file);
      if (other) return other;
      removeLeftBehind(file);
    }
  }

  /** Tells others where to join in. */
  announce(appUrl: string): void {
    this.write('w', appUrl);
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  /** @returns false where the file is there already */
  private write(flag: 'wx' | 'w', appUrl?: string): boolean {
    const running: Running = { pid: process.pid, standing: this.standing, appUrl };
    try {
      writeFileSync(this.file, JSON.stringify(running), { flag, mode: 0o600 });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }
}

/** Who a file tells of, if that process is still alive; after a kill the file is all that is left. */
function runningIn(file: string): Running | undefined {
  try {
    const running = JSON.parse(readFileSync(file, 'utf8')) as Running;
    return running.pid !== process.pid && isOurs(running.pid) ? running : undefined;
  } catch {
    return undefined;
  }
}

/** Someone else may have taken the folder since we looked: then the file is put back. */
function removeLeftBehind(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (runningIn(aside)) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

/** Process numbers are used again, so on Linux the process must also be one of Schakel. */
function isOurs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes('dist/apps/');
}
