import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installationRoot } from '@schakel/platform';
import { Command } from 'commander';
import { createUser } from './create-user.js';
import { EXIT, EXIT_HELP } from './exit-codes.js';
import { importFirms } from './import-firms.js';
import { importNotices } from './import-notices.js';
import { match } from './match.js';
import { openApi } from './open-api.js';
import { reindex } from './reindex.js';
import { reports } from './reports.js';
import { search } from './search.js';
import { suggestCpv } from './suggest-cpv.js';
import { verifyIndex } from './verify-index.js';
import { verifyLedger } from './verify-ledger.js';
import { verifyPack } from './verify-pack.js';

/** The `schakel` command. */
export function schakel(): Command {
  const program = new Command('schakel')
    .description('Import, match and look after a Schakel installation.')
    .version(version())
    .addHelpText('after', EXIT_HELP)
    .showHelpAfterError('Add --help to see how.')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.done : EXIT.failed));
  const importing = program.command('import').description('bring in published notices or a file with firms');
  for (const command of [importNotices(), importFirms()]) importing.addCommand(inheriting(command, program));
  for (const command of [
    match(),
    search(),
    suggestCpv(),
    reindex(),
    verifyIndex(),
    verifyLedger(),
    verifyPack(),
    reports(),
    createUser(),
    openApi(),
  ])
    program.addCommand(inheriting(command, program));
  return program;
}

/** A command that was made on its own does not know how the program answers wrong use. */
function inheriting(command: Command, program: Command): Command {
  return command.copyInheritedSettings(program);
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(installationRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
}
