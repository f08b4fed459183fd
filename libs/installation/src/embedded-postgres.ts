import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { newSecret } from '@schakel/platform';
import { Client } from 'pg';
import { freePort } from './free-port.js';
import { stopLeftBehind } from './left-behind.js';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.js';
import { StartError } from './start-error.js';
import { canReach, mayPass, unprivilegedUser, type UserIds } from './unprivileged-user.js';

export interface EmbeddedPostgres {
  /** For the apps: may read and write rows, owns nothing. */
  appUrl: string;
  /** For migrations: owns the database, is no superuser. */
  ownerUrl: string;
  /** For making more databases, in tests. */
  superuserUrl: string;
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Where the data lives, made when missing. */
  folder: string;
  /** Trade safety for speed: for tests, whose data nobody misses. */
  throwAway?: boolean;
}

const APP_ROLE = 'schakel_app';
const OWNER_ROLE = 'schakel_owner';
const DATABASE = 'schakel';

const FAST = ['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off'];
/** Statement logs must never hold what people typed. */
const DISCREET = [
  '-c log_parameter_max_length=0',
  '-c log_parameter_max_length_on_error=0',
  '-c log_min_error_statement=panic',
];

/**
 * Starts a PostgreSQL of our own on a free port of this machine. Its data survives restarts; a server that an
 * earlier, killed process left running is stopped first.
 * @throws StartError with one line that says what to do
 */
export async function startEmbeddedPostgres({
  folder,
  throwAway = false,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await prepare(resolve(folder));
  const data = join(place.folder, 'postgres');
  const password = await passwordOf(place.folder);
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(place, data, password);
  const stop = () => place.run(place.binaries.pgCtl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30']);
  await stopLeftBehind(data, stop);
  const port = await freePort();
  const options = [
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    `-c port=${port}`,
    '-c max_connections=120',
    ...DISCREET,
    ...(throwAway ? FAST : []),
  ];
  await startServer(place, data, options);
  const url = (role: string, database = DATABASE) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const superuserUrl = url('postgres', 'postgres');
  try {
    await createRoles(superuserUrl, password);
  } catch (error) {
    await stop();
    if ((error as { code?: string }).code !== '28P01') throw error;
    throw new StartError(`The password in ${place.folder}/postgres-password is not that of the data in ${data}.`);
  }
  const stopForGood = async () => {
    await stop();
    // Whoever asked knows nothing of another place, so nobody else would clear it.
    if (throwAway && place.folder !== resolve(folder)) await rm(place.folder, { recursive: true, force: true });
  };
  return { appUrl: url(APP_ROLE), ownerUrl: url(OWNER_ROLE), superuserUrl, stop: stopForGood };
}

/** @throws StartError with what the server, or who should start it, says is wrong */
async function startServer(place: Home, data: string, options: readonly string[]): Promise<void> {
  const log = join(place.folder, 'postgres.log');
  const logged = await readFile(log, 'utf8').catch(() => '');
  await place
    .run(place.binaries.pgCtl, ['start', '-D', data, '-w', '-t', '60', '-l', log, '-o', options.join(' ')])
    .catch(async (error: Error) => {
      const lines = await readFile(log, 'utf8').catch(() => '');
      const reason = reasonIn(lines.slice(logged.length)) ?? error.message;
      const hint = reason.includes('Permission denied') ? ' Was Schakel started as another user before?' : '';
      throw new StartError(`PostgreSQL does not start on ${data}: ${reason}.${hint}`);
    });
}

/** What the server itself said of why it did not start. */
function reasonIn(log: string): string | undefined {
  const lines = log.trim().split('\n');
  return lines.findLast((line) => /(FATAL|PANIC):/.test(line))?.replace(/^.*?(FATAL|PANIC):\s*/, '');
}

interface Home {
  folder: string;
  binaries: PostgresBinaries;
  run(command: string, args: string[]): Promise<void>;
  own(path: string): Promise<void>;
}

/** Finds a folder and binaries that the user PostgreSQL runs as can get to. */
async function prepare(folder: string): Promise<Home> {
  const user = unprivilegedUser();
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new StartError(
      `The data folder ${folder} cannot be made: ${(error as Error).message}. Set DATA_FOLDER to one you may write to.`,
    );
  });
  if (user) await letThrough(folder, user);
  let binaries = await postgresBinaries();
  if (user && !(canReach(folder, user) && canReach(binaries.home, user))) {
    folder = join('/var/lib', `schakel-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
    await mkdir(folder, { recursive: true });
    binaries = await copyBinaries(binaries, join(folder, 'postgresql'));
  }
  return {
    folder,
    binaries,
    run: (command, args) => run(command, args, user),
    own: async (path) => {
      if (user) await chown(path, user.uid, user.gid);
    },
  };
}

/** The folder's own owner keeps its secrets: others may pass through, not look. */
async function letThrough(folder: string, user: UserIds): Promise<void> {
  if (!mayPass(folder, user)) await chmod(folder, ((await stat(folder)).mode & 0o777) | 0o011);
}

async function copyBinaries(from: PostgresBinaries, to: string): Promise<PostgresBinaries> {
  if (!existsSync(to)) {
    await cp(from.home, `${to}.new`, { recursive: true, verbatimSymlinks: true });
    await rename(`${to}.new`, to);
  }
  return { home: to, initdb: join(to, 'bin', 'initdb'), pgCtl: join(to, 'bin', 'pg_ctl') };
}

async function passwordOf(folder: string): Promise<string> {
  const file = join(folder, 'postgres-password');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new StartError(
        `The data folder ${folder} cannot be read: ${(error as Error).message}. Was Schakel started as another user before?`,
      );
    }
  }
  const password = newSecret();
  await writeFile(file, password, { mode: 0o600 }).catch((error: unknown) => {
    throw new StartError(
      `The data folder ${folder} cannot be written: ${(error as Error).message}. Set DATA_FOLDER to one you may write to.`,
    );
  });
  return password;
}

/** Made aside and moved into place, so that a start that was cut short leaves no half cluster behind. */
async function initialise(home: Home, data: string, password: string): Promise<void> {
  const fresh = `${data}.new`;
  const passwordFile = `${data}.password`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  await home.own(fresh);
  await writeFile(join(home.folder, 'postgres.log'), '', { flag: 'a' });
  await home.own(join(home.folder, 'postgres.log'));
  await writeFile(passwordFile, password, { mode: 0o600 });
  await home.own(passwordFile);
  try {
    await home.run(home.binaries.initdb, [
      '-D',
      fresh,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-sync',
      '--no-instructions',
    ]);
    await rename(fresh, data);
    await chmod(data, 0o700);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function createRoles(url: string, password: string): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const role of [OWNER_ROLE, APP_ROLE]) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} login nosuperuser nobypassrls password '${password}'`);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
}

function run(command: string, args: string[], user: UserIds | undefined): Promise<void> {
  return new Promise((done, fail) => {
    // Nothing may inherit our terminal: the server outlives pg_ctl and would keep it open.
    const child = spawn(command, args, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0
        ? done()
        : fail(
            new StartError(
              `${command.split('/').at(-1)} failed: ${errors.trim().split('\n').at(-1) || `exit ${code}`}`,
            ),
          ),
    );
  });
}
