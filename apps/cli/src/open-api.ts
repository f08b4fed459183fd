import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi, describe, type Runtime } from '@schakel/installation';
import { openApiOf, readConfig } from '@schakel/platform';
import { Command } from 'commander';
import { brokerApi } from '../../broker-api/src/broker-api.js';
import { buyerApi } from '../../buyer-api/src/buyer-api.js';
import { publicApi } from '../../public-api/src/public-api.js';
import { supplierApi } from '../../supplier-api/src/supplier-api.js';
import { throwAwayDatabase } from './throw-away-database.js';
import { withStops } from './with-stops.js';

/** `schakel openapi [--out FOLDER]`: for developers; the committed documents are made by it. */
export function openApi(): Command {
  return new Command('openapi')
    .description('write the openapi.json of every API')
    .option('--out <folder>', 'where the folders of the APIs are', 'apps')
    .action((options: { out: string }) =>
      withStops(async (started) => {
        const config = { ...readConfig({}), logLevel: 'silent' as const };
        const runtime: Runtime = { config, databaseUrl: await throwAwayDatabase(started) };
        for (const api of [publicApi, buyerApi, supplierApi, brokerApi]) {
          const app = await buildApi({ ...api, setUp: undefined }, runtime);
          mkdirSync(join(options.out, api.name), { recursive: true });
          writeFileSync(
            join(options.out, api.name, 'openapi.json'),
            `${JSON.stringify(openApiOf(app, describe(api)), null, 2)}\n`,
          );
          await app.close();
        }
      }),
    );
}
