import { DOCUMENT_KINDS, RebuildIndex } from '@schakel/search';
import { Command } from 'commander';
import { withInstallation } from './installation.js';

/** `schakel reindex` */
export function reindex(): Command {
  return new Command('reindex')
    .description('rebuild the search index aside and swap it in; searches go on meanwhile')
    .action(async () => {
      await withInstallation(async (context) => {
        for (const kind of DOCUMENT_KINDS) {
          const count = await context.get(RebuildIndex).run(kind);
          console.log(`${kind}: ${count} in the index`);
        }
      });
    });
}
