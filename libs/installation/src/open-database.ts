import { type Config, migrate } from '@schakel/platform';
import { Client } from 'pg';
import { dataFolderOf } from './data-folder.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { DataFolderClaim, type Running } from './running.js';
import { SCHEMA } from './schema.js';
import { StartError } from './start-error.js';

export interface OpenDatabase {
  /** For the apps. */
  appUrl: string;
  /** Names of the migrations that ran at opening. */
  migrated: string[];
  close(): Promise<void>;
}

/**
 * The database of this installation, with its tables up to date: the server named by DATABASE_URL, else the embedded
 * one. Who opens the embedded one first has it; commands join a running installation, and nobody joins a command,
 * which takes the database along when it is done.
 * @param standing does the caller run the installation? Then nobody else may
 * @throws StartError in one line
 */
export async function openDatabase(config: Config, standing: boolean): Promise<OpenDatabase> {
  if (config.databaseUrl) return openServer(config.databaseUrl, config.databaseOwnerUrl);
  const folder = dataFolderOf(config);
  const claim = DataFolderClaim.take(folder, standing);
  if (!(claim instanceof DataFolderClaim)) return join(claim, standing);
  try {
    return await openEmbedded(folder, claim);
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function openEmbedded(folder: string, claim: DataFolderClaim): Promise<OpenDatabase> {
  const postgres = await startEmbeddedPostgres({ folder });
  try {
    const migrated = await migrate(postgres.ownerUrl, SCHEMA, 'schakel_app');
    claim.announce(postgres.appUrl);
    const close = () => postgres.stop().finally(() => claim.release());
    return { appUrl: postgres.appUrl, migrated, close };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

function join({ pid, standing: stands, appUrl }: Running, standing: boolean): OpenDatabase {
  if (!stands) throw new StartError(`A schakel command is at work here (process ${pid}). Wait until it is done.`);
  if (standing)
    throw new StartError(
      `Schakel is already running here (process ${pid}). Stop it first, or set DATA_FOLDER and the ports for a second one.`,
    );
  if (!appUrl) throw new StartError(`Schakel is just starting here (process ${pid}). Try again when it is ready.`);
  return { appUrl, migrated: [], close: async () => undefined };
}

async function openServer(appUrl: string, ownerUrl = appUrl): Promise<OpenDatabase> {
  await assertReachable('DATABASE_URL', appUrl);
  if (ownerUrl !== appUrl) await assertReachable('DATABASE_OWNER_URL', ownerUrl);
  try {
    const appRole = ownerUrl === appUrl ? undefined : decodeURIComponent(new URL(appUrl).username);
    const migrated = await migrate(ownerUrl, SCHEMA, appRole);
    return { appUrl, migrated, close: async () => undefined };
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new StartError(
      `The tables in the database ${placeOf(ownerUrl)} cannot be brought up to date: ${(error as Error).message}. Set DATABASE_OWNER_URL to a role that owns them.`,
    );
  }
}

/** Milliseconds to wait for a server that does not answer. */
const CONNECT_TIMEOUT = 5_000;

/** @throws StartError with the reason, and never the password, where one cannot connect */
async function assertReachable(variable: string, url: string): Promise<void> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT });
    client.on('error', () => undefined);
    await client.connect();
    await client.end();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartError(`The database ${placeOf(url)} of ${variable} cannot be used: ${message || code}.`);
  }
}

function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}
