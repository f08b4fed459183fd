import type { Clock, Config } from '@schakel/platform';

/** What every app of one installation is started with. */
export interface Runtime {
  config: Config;
  /** Where the apps connect. */
  databaseUrl: string;
  /** A file for the logs instead of standard output. */
  logFile?: string | undefined;
  /** A clock that tests move. */
  clock?: Clock | undefined;
}
