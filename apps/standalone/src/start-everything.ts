import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import {
  type Api,
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
  const open = async (api: Api, config: Config) => {
    const own = { ...runtime, config };
    const app = await started.add(() => buildApi(api, own), closeApi);
    apps.push(app);
    urls.set(api.name, await listen(app, api.name, own));
  };
  const { config } = runtime;
  const behindPublicApi = { ...config, trustedProxies: [...config.trustedProxies, 'loopback', ...ownAddress(config)] };
  for (const api of [buyerApi, supplierApi, brokerApi]) await open(api, behindPublicApi);
  await open(publicApi, { ...config, apiUrls: apiUrls(urls, config) });
  await open(worker(config), config);
  for (const app of apps) await untilReady(app, () => started.isStopping);
  return urls;
}

/** The address of this machine that everything listens on, where it is one and not all. */
const ownAddress = ({ host }: Config): string[] => (isIP(host) && !['0.0.0.0', '::'].includes(host) ? [host] : []);

/** Where the public API finds the other APIs: in this process, on the ports they got. */
function apiUrls(urls: ReadonlyMap<AppName, string>, config: Config): Config['apiUrls'] {
  const [host = '127.0.0.1'] = ownAddress(config);
  const local = (name: AppName) =>
    `http://${isIP(host) === 6 ? `[${host}]` : host}:${new URL(urls.get(name) ?? '').port}`;
  return { 'buyer-api': local('buyer-api'), 'supplier-api': local('supplier-api'), 'broker-api': local('broker-api') };
}

/** One process shares its connections over five apps, and knows the port that links in mails lead to. */
async function inFolder(config: Config, dataFolder: string): Promise<Config> {
  const sealingKeys = resolve(installationRoot(), config.sealingKeys);
  const own = { ...config, dataFolder, sealingKeys, databasePool: Math.min(config.databasePool, 6) };
  if (config.webUrl !== 'http://localhost:0') return own;
  const port = await freePort();
  return { ...own, ports: { ...config.ports, 'public-api': port }, webUrl: `http://localhost:${port}` };
}
