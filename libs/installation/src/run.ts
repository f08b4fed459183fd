import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AppName, closeApi, ConfigError, readConfig, Readiness } from '@schakel/platform';
import { type Api, buildApi } from './api.js';
import type { Runtime } from './runtime.js';
import { StartError } from './start-error.js';

/** Listens on the configured port. @throws StartError with one line where that is not possible */
export async function listen(app: NestFastifyApplication, name: AppName, { config }: Runtime): Promise<string> {
  const port = config.ports[name];
  const variable = `${name.replaceAll('-', '_').toUpperCase()}_PORT`;
  try {
    await app.listen({ port, host: config.host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartError(
        `Port ${port} of ${config.host} is in use: stop what runs there, or set ${variable} to another port.`,
      );
    if (code === 'EACCES')
      throw new StartError(`Port ${port} may not be used by this user: set ${variable} to a port above 1023.`);
    if (code === 'EADDRNOTAVAIL') throw new StartError(`HOST ${config.host} is no address of this machine.`);
    throw error;
  }
  const address = app.getHttpServer().address() as { port: number };
  return `http://localhost:${address.port}`;
}

/** Milliseconds between two looks, and how long everything may take to load. */
const LOOK = 20;
const LONGEST_LOAD = 120_000;

/**
 * Waits until everything that an app answers from is loaded, or until it is stopped.
 * @throws StartError where that takes more than two minutes
 */
export async function untilReady(app: NestFastifyApplication, isStopping: () => boolean): Promise<void> {
  const until = Date.now() + LONGEST_LOAD;
  const { loading } = app.get(Readiness);
  while (!isStopping() && loading.some(({ ready }) => !ready)) {
    if (Date.now() > until) throw new StartError('Not everything could be loaded. The log says why.');
    await sleep(LOOK);
  }
}

/** Runs one API as a process of its own, against the servers that the environment names. */
export async function runApi(api: Api): Promise<void> {
  await orExit(async () => {
    const config = readConfig();
    if (!config.databaseUrl)
      throw new StartError(
        'Set DATABASE_URL: an API on its own needs a PostgreSQL server. `npm start` brings its own.',
      );
    const runtime: Runtime = { config, databaseUrl: config.databaseUrl };
    const app = await buildApi(api, runtime);
    await listen(app, api.name, runtime);
    stopOnSignal(() => closeApi(app));
  });
}

/** Runs the start of a program: what is expected to go wrong ends in one line, everything else in its stack. */
export async function orExit(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const expected = error instanceof StartError || error instanceof ConfigError;
    process.stderr.write(
      `${expected ? `Schakel cannot start. ${error.message}` : String((error as Error).stack ?? error)}\n`,
    );
    process.exit(1);
  }
}

/** Milliseconds after which a stop is forced. */
const PATIENCE = 25_000;

/**
 * Stops once, on Ctrl-C or when the system asks, and leaves; a second signal changes nothing: npm passes on a Ctrl-C that
 * the terminal has sent us as well.
 * @param exitCode what to leave with after a clean stop
 */
export function stopOnSignal(stop: () => Promise<void>, exitCode = 0): void {
  let stopping = false;
  const leave = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
}
