import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildApi, listen, makeDataFolder, openDatabase, type Runtime, stopOnSignal } from '@schakel/installation';
import { type AppName, closeApi, type Config, readConfig } from '@schakel/platform';
import { brokerApi } from '../../broker-api/src/broker-api.js';
import { buyerApi } from '../../buyer-api/src/buyer-api.js';
import { publicApi } from '../../public-api/src/public-api.js';
import { supplierApi } from '../../supplier-api/src/supplier-api.js';
import { worker } from '../../worker/src/worker.js';
import { prepare } from './prepare.js';
import { welcome } from './welcome.js';

/** Everything of Schakel in one process, on the embedded PostgreSQL unless the environment names a server. */
export async function startEverything(): Promise<void> {
  const config = readConfig();
  const folder = makeDataFolder(config);
  const stop: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    while (stop.length > 0) await stop.pop()?.();
  };
  stopOnSignal(stopAll);
  try {
    console.log('Schakel is starting …');
    const database = await openDatabase(config, true);
    stop.push(() => database.close());
    const runtime: Runtime = {
      config: inFolder(config, folder),
      databaseUrl: database.appUrl,
      logFile: join(folder, 'schakel.log'),
    };
    const urls = await startApps(runtime, stop);
    console.log(welcome(urls, runtime));
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Starts the worker, fills what is empty, then opens the doors. */
async function startApps(runtime: Runtime, stop: (() => Promise<void>)[]): Promise<Map<AppName, string>> {
  const urls = new Map<AppName, string>();
  const start = async (name: AppName, app: NestFastifyApplication) => {
    stop.push(() => closeApi(app));
    urls.set(name, await listen(app, name, runtime));
  };
  await prepare(runtime);
  for (const api of [publicApi, buyerApi, supplierApi, brokerApi, worker(runtime.config)]) {
    await start(api.name, await buildApi(api, runtime));
  }
  return urls;
}

/** One process shares its connections over five apps. */
function inFolder(config: Config, dataFolder: string): Config {
  return { ...config, dataFolder, databasePool: Math.min(config.databasePool, 6) };
}
