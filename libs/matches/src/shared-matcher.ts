import { existsSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { installationRoot } from '@schakel/platform';
import { MatchEngine } from './match-engine.js';
import type { Matcher } from './matcher.js';
import { ThreadedMatcher } from './threaded-matcher.js';

interface Shared {
  matcher: Matcher;
  users: number;
}

/** The matchers of this process, by the database they serve: apps that run in one process share one. */
const MATCHERS = new Map<string, Shared>();

/** The matcher for a database; each use ends with {@link releaseMatcher}. */
export function acquireMatcher(url: string): Matcher {
  let shared = MATCHERS.get(url);
  if (!shared) MATCHERS.set(url, (shared = { matcher: openMatcher(url), users: 0 }));
  shared.users += 1;
  return shared.matcher;
}

/** Ends one use; with the last one the matcher is closed. */
export async function releaseMatcher(url: string): Promise<void> {
  const shared = MATCHERS.get(url);
  if (!shared) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  MATCHERS.delete(url);
  await shared.matcher.close();
}

/**
 * Built programs match in a thread of its own. Programs that are not built (tests, which run as CommonJS from the
 * sources) have no module that a thread could run: they match in the thread they are in, by the same engine.
 */
function openMatcher(url: string): Matcher {
  const built = join(installationRoot(), 'dist');
  const file = join(built, 'libs', 'matches', 'src', 'match-thread.js');
  const isBuilt = realpathSync(process.argv[1] ?? '.').startsWith(built + sep) && existsSync(file);
  return isBuilt ? new ThreadedMatcher(file, url) : new MatchEngine(url);
}
