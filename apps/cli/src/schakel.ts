import { Command, CommanderError } from 'commander';
import { createUser } from './create-user.js';
import { importFirms } from './import-firms.js';
import { importNotices } from './import-notices.js';
import { match } from './match.js';
import { openApi } from './open-api.js';
import { reindex } from './reindex.js';
import { verifyIndex } from './verify-index.js';

/** Exit codes: 0 all done, 1 done but some records were refused or something drifted, 2 wrong words on the command line or no start. */
export const EXIT = { done: 0, partly: 1, usage: 2 } as const;

/** The `schakel` command. */
export function schakel(): Command {
  const program = new Command('schakel')
    .description('Import, match and look after a Schakel installation.')
    .showHelpAfterError()
    .exitOverride((error: CommanderError) => process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage));
  const importing = program.command('import').description('bring in published notices or a file with firms');
  importing.addCommand(importNotices());
  importing.addCommand(importFirms());
  for (const command of [match(), reindex(), verifyIndex(), createUser(), openApi()]) program.addCommand(command);
  return program;
}
