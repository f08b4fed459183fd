import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  capabilities,
  makeDataFolder,
  openDatabase,
  type Runtime,
  SCHEMA,
  startEmbeddedPostgres,
} from '@schakel/installation';
import { type Config, migrate, readConfig } from '@schakel/platform';
import { inThrowAwayFolder } from './throw-away-folder.js';

class CliModule {}

/**
 * Opens this installation for one piece of work and closes it again: the server that DATABASE_URL names, the embedded
 * one that is running, or the embedded one started for the occasion.
 */
export async function withInstallation<T>(work: (context: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = readConfig();
  if (!config.databaseUrl) makeDataFolder(config);
  const database = await openDatabase(config, false);
  try {
    return await withContext({ config: { ...config, logLevel: 'error' }, databaseUrl: database.appUrl }, work);
  } finally {
    await database.close();
  }
}

/** The capabilities of Schakel without any HTTP around them. */
export async function withContext<T>(
  runtime: Runtime,
  work: (context: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const module = { module: CliModule, imports: capabilities('cli', null, runtime) ?? [] };
  const context = await NestFactory.createApplicationContext(module, {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** An installation that is gone when the work is done, on a PostgreSQL of its own. */
export async function withThrowAwayInstallation<T>(
  search: Config['search'],
  work: (context: INestApplicationContext) => Promise<T>,
): Promise<T> {
  return inThrowAwayFolder(async (folder) => {
    const postgres = await startEmbeddedPostgres({ folder, throwAway: true });
    try {
      await migrate(postgres.ownerUrl, SCHEMA, 'schakel_app');
      const config = { ...readConfig(), search, logLevel: 'error' as const };
      return await withContext({ config, databaseUrl: postgres.appUrl }, work);
    } finally {
      await postgres.stop();
    }
  });
}
