import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { capabilities, makeDataFolder, openDatabase, type Runtime, type Started } from '@schakel/installation';
import { type Config, readConfig } from '@schakel/platform';
import { throwAwayDatabase } from './throw-away-database.js';
import { deleteIndexes } from './throw-away-indexes.js';
import { withStops } from './with-stops.js';

class CliModule {}

type Work<T> = (context: INestApplicationContext) => Promise<T>;

/**
 * Opens this installation for one piece of work and closes it again: the server that DATABASE_URL names, the embedded
 * one that is running, or the embedded one started for the occasion.
 */
export function withInstallation<T>(work: Work<T>): Promise<T> {
  return withStops(async (started) => {
    const config = readConfig();
    if (!config.databaseUrl) makeDataFolder(config);
    const database = await started.add(
      () => openDatabase(config, false),
      (opened) => opened.close(),
    );
    return work(await contextOf({ config, databaseUrl: database.appUrl }, started));
  });
}

/** An installation that is gone when the work is done, with its indexes, on a PostgreSQL of its own. */
export function withThrowAwayInstallation<T>(search: Config['search'], work: Work<T>): Promise<T> {
  return withStops(async (started) => {
    const config = { ...readConfig(), search };
    await started.add(
      () => Promise.resolve(search),
      (used) => deleteIndexes(used),
    );
    const databaseUrl = await throwAwayDatabase(started);
    return work(await contextOf({ config, databaseUrl }, started));
  });
}

/** The capabilities of Schakel without any HTTP around them; only errors are logged, and not among the results. */
function contextOf({ config, databaseUrl }: Runtime, started: Started): Promise<INestApplicationContext> {
  const runtime = { config: { ...config, logLevel: 'error' as const }, databaseUrl };
  const module = { module: CliModule, imports: capabilities('cli', null, runtime) ?? [] };
  return started.add(
    () => NestFactory.createApplicationContext(module, { logger: ['error', 'fatal'], abortOnError: false }),
    (context) => context.close(),
  );
}
