import { join, resolve } from 'node:path';
import {
  buildApi,
  freePort,
  listen,
  makeDataFolder,
  openDatabase,
  type Runtime,
  Started,
  stopOnSignal,
  untilReady,
} from '@schakel/installation';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AppName, closeApi, type Config, installationRoot, readConfig } from '@schakel/platform';
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
  const started = new Started();
  stopOnSignal(() => started.stop());
  try {
    console.log('Schakel is starting …');
    const database = await started.add(
      () => openDatabase(config, true),
      (opened) => opened.close(),
    );
    const runtime: Runtime = {
      config: await inFolder(config, folder),
      databaseUrl: database.appUrl,
      logFile: join(folder, 'schakel.log'),
    };
    const urls = await startApps(runtime, started);
    console.log(welcome(urls, runtime));
  } catch (error) {
    const wasAsked = started.isStopping;
    await started.stop();
    if (!wasAsked) throw error;
  }
}

/** Fills what is empty, opens the doors, and waits until everything is loaded. */
async function startApps(runtime: Runtime, started: Started): Promise<Map<AppName, string>> {
  const urls = new Map<AppName, string>();
  const apps: NestFastifyApplication[] = [];
  await started.add(
    () => prepare(runtime, started),
    () => Promise.resolve(),
  );
  for (const api of [publicApi, buyerApi, supplierApi, brokerApi, worker(runtime.config)]) {
    const app = await started.add(() => buildApi(api, runtime), closeApi);
    urls.set(api.name, await listen(app, api.name, runtime));
    apps.push(app);
  }
  for (const app of apps) await untilReady(app, () => started.isStopping);
  return urls;
}

/** One process shares its connections over five apps, and knows the port that links in mails lead to. */
async function inFolder(config: Config, dataFolder: string): Promise<Config> {
  const sealingKeys = resolve(installationRoot(), config.sealingKeys);
  const own = { ...config, dataFolder, sealingKeys, databasePool: Math.min(config.databasePool, 6) };
  if (config.webUrl !== 'http://localhost:0') return own;
  const port = await freePort();
  return { ...own, ports: { ...config.ports, 'public-api': port }, webUrl: `http://localhost:${port}` };
}
