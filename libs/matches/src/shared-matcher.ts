import { join } from 'node:path';
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

/** The module that runs in the thread, once it is built. */
export const THREAD = join('dist', 'libs', 'matches', 'src', 'match-thread.js');

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
 * Programs run as ES modules, which were built, and match in a thread. Tests run from the sources as CommonJS, which no
 * thread could run: they match in the thread they are in, by the same engine.
 */
function openMatcher(url: string): Matcher {
  const isBuilt = typeof require === 'undefined';
  return isBuilt ? new ThreadedMatcher(join(installationRoot(), THREAD), url) : new MatchEngine(url);
}
