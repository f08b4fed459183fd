import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Config, installationRoot, migrate } from '@schakel/platform';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { SCHEMA } from './schema.js';
import { StartError } from './start-error.js';

export interface OpenDatabase {
  /** For the apps. */
  appUrl: string;
  /** Names of the migrations that ran at opening. */
  migrated: string[];
  close(): Promise<void>;
}

interface Running {
  pid: number;
  appUrl: string;
}

/**
 * The database of this installation, with its tables up to date: the server named by DATABASE_URL, else the embedded
 * one. Who opens the embedded one first owns it; others join while it runs.
 * @param owner does the caller run the installation? Then nobody else may
 * @throws StartError in one line
 */
export async function openDatabase(config: Config, owner: boolean): Promise<OpenDatabase> {
  if (config.databaseUrl) return openServer(config.databaseUrl, config.databaseOwnerUrl);
  const folder = resolve(installationRoot(), config.dataFolder);
  const file = join(folder, 'running.json');
  const running = readRunning(file);
  if (running && owner) {
    throw new StartError(
      `Schakel is already running here (process ${running.pid}). Stop it first, or set DATA_FOLDER and the ports for a second one.`,
    );
  }
  if (running) return { appUrl: running.appUrl, migrated: [], close: async () => undefined };
  const postgres = await startEmbeddedPostgres({ folder });
  try {
    const migrated = await migrate(postgres.ownerUrl, SCHEMA, 'schakel_app');
    writeFileSync(file, JSON.stringify({ pid: process.pid, appUrl: postgres.appUrl } satisfies Running), {
      mode: 0o600,
    });
    return {
      appUrl: postgres.appUrl,
      migrated,
      close: async () => {
        rmSync(file, { force: true });
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function openServer(appUrl: string, ownerUrl = appUrl): Promise<OpenDatabase> {
  const { hostname, port, pathname, username } = new URL(appUrl);
  const where = `${hostname}:${port || '5432'}${pathname}`;
  try {
    const migrated = await migrate(ownerUrl, SCHEMA, ownerUrl === appUrl ? undefined : decodeURIComponent(username));
    return { appUrl, migrated, close: async () => undefined };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code && /^(E[A-Z]+|28|3D|42501)/.test(code))
      throw new StartError(`The database ${where} of DATABASE_URL cannot be used: ${message || code}.`);
    throw error;
  }
}

/** Who runs here, if that process is still alive; after a kill the file is all that is left. */
function readRunning(file: string): Running | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const running = JSON.parse(readFileSync(file, 'utf8')) as Running;
    return running.pid !== process.pid && isOurs(running.pid) ? running : undefined;
  } catch {
    return undefined;
  }
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

/** Makes the data folder. @throws StartError when it cannot be written */
export function makeDataFolder(config: Config): string {
  const folder = resolve(installationRoot(), config.dataFolder);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.writable'), '');
    rmSync(join(folder, '.writable'));
    return folder;
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Was Schakel started as another user before? Set DATA_FOLDER to one you may write to.`,
    );
  }
}
