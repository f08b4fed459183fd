import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDatabase } from '../support/database.js';
import { type Ended, Program, type ProgramOptions } from '../start/program.js';

/** The `schakel` command as a user gives it. */
export function schakel(args: readonly string[], options?: ProgramOptions): Promise<Ended> {
  return Program.run('cli', args, options).ended;
}

/** The lines of `--json`. */
export function jsonLines<T = Record<string, unknown>>(stdout: string): T[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** A fresh database and a folder for files, and the environment in which the command uses them. */
export interface Desk {
  folder: string;
  env: Record<string, string>;
  databaseUrl: string;
  clear(): Promise<void>;
}

export async function newDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-desk-'));
  const database = await newDatabase();
  return {
    folder,
    databaseUrl: database.url,
    env: { DATABASE_URL: database.url, DATA_FOLDER: join(folder, 'data') },
    clear: async () => {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
