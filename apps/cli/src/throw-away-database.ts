import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SCHEMA, type Started, startEmbeddedPostgres } from '@schakel/installation';
import { migrate } from '@schakel/platform';

/** A database on a PostgreSQL of its own, gone when the work is done. @returns where apps connect */
export async function throwAwayDatabase(started: Started): Promise<string> {
  const folder = await started.add(
    () => mkdtemp(join(tmpdir(), 'schakel-')),
    (made) => rm(made, { recursive: true, force: true }),
  );
  const postgres = await started.add(
    () => startEmbeddedPostgres({ folder, throwAway: true }),
    (server) => server.stop(),
  );
  await migrate(postgres.ownerUrl, SCHEMA, 'schakel_app');
  return postgres.appUrl;
}
