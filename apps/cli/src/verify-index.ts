import { DOCUMENT_KINDS, VerifyIndex } from '@schakel/search';
import { Command } from 'commander';
import { withInstallation } from './installation.js';
import { EXIT } from './schakel.js';

/** `schakel verify-index [--json]` */
export function verifyIndex(): Command {
  return new Command('verify-index')
    .description('compare the search index with the database; exit 1 when they differ')
    .option('--json', 'print one JSON object a kind')
    .action(async (options: { json?: boolean }) => {
      let drifted = false;
      await withInstallation(async (context) => {
        for (const kind of DOCUMENT_KINDS) {
          const drift = await context.get(VerifyIndex).run(kind);
          const { missing, stale, superfluous } = drift;
          drifted ||= missing.length + stale.length + superfluous.length > 0;
          console.log(
            options.json
              ? JSON.stringify(drift)
              : `${kind}: ${missing.length} missing, ${stale.length} stale, ${superfluous.length} superfluous`,
          );
        }
      });
      process.exitCode = drifted ? EXIT.partly : EXIT.done;
    });
}
