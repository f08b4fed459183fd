import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Stops the server that a killed process left running on these data. Its number may be that of quite another process
 * by now, after a restart of the machine: that one is left alone, and only the file with the number goes.
 */
export async function stopLeftBehind(data: string, stop: () => Promise<void>): Promise<void> {
  const file = join(data, 'postmaster.pid');
  const [first = ''] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (await isServerOn(data, pid)) await stop().catch(() => undefined);
  else await rm(file, { force: true });
}

/** A server works in its data folder and has it in its command line; not everyone may see where another process works. */
async function isServerOn(data: string, pid: number): Promise<boolean> {
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return place === (await realpath(data)) || (await commandLineOf(pid)).includes(data);
}

async function commandLineOf(pid: number): Promise<string> {
  try {
    if (existsSync('/proc/self/cmdline')) return await readFile(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
