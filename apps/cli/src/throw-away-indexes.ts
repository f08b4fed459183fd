import type { Config } from '@schakel/platform';
import { Meilisearch } from 'meilisearch';

const MOST_INDEXES = 1_000;

/**
 * Deletes the indexes that a throw-away installation made on a server, known by the prefix of their names. Where that
 * fails it says which are left, and that is all: the work itself is done, or has failed for a better reason.
 */
export async function deleteIndexes(search: Config['search']): Promise<void> {
  if (search.engine !== 'meilisearch') return;
  const client = new Meilisearch({ host: search.url, apiKey: search.apiKey });
  try {
    const { results } = await client.getRawIndexes({ limit: MOST_INDEXES });
    for (const { uid } of results) if (uid.startsWith(search.prefix)) await client.deleteIndex(uid).waitTask();
  } catch (error) {
    process.stderr.write(
      `schakel: indexes ${search.prefix}* may be left on ${search.url}: ${(error as Error).message}\n`,
    );
  }
}
