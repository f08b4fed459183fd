import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts a PostgreSQL of its own for the tests, with one template database that went through the real migrations.
 * It uses the built code (`npm test` builds first): the binaries package is an ES module.
 */
export default async function globalSetup() {
  const { startEmbeddedPostgres, SCHEMA } = await import('../../dist/libs/installation/src/index.js');
  const { migrate } = await import('../../dist/libs/platform/src/index.js');
  const folder = mkdtempSync(join(tmpdir(), 'schakel-test-'));
  const postgres = await startEmbeddedPostgres({ folder, throwAway: true });
  await migrate(postgres.ownerUrl, SCHEMA, 'schakel_app');
  process.env.SCHAKEL_TEST_SUPERUSER_URL = postgres.superuserUrl;
  process.env.SCHAKEL_TEST_APP_URL = postgres.appUrl;
  process.env.SCHAKEL_TEST_FOLDER = folder;
  globalThis.schakelTestPostgres = { postgres, folder };
}
