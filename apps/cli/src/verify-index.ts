import { DOCUMENT_KINDS, type IndexDrift, IndexSync, VerifyIndex } from '@schakel/search';
import { Command } from 'commander';
import { EXIT } from './exit-codes.js';
import { withInstallation } from './installation.js';

interface Options {
  repair?: boolean;
  json?: boolean;
}

/** `schakel verify-index [--repair] [--json]` */
export function verifyIndex(): Command {
  return new Command('verify-index')
    .description('compare the search index with the database; exit 1 when they differ')
    .option('--repair', 'also mend what differs; exit 1 when it still does')
    .option('--json', 'print one JSON object a kind')
    .action(async ({ repair = false, json = false }: Options) => {
      let differs = false;
      await withInstallation(async (context) => {
        const verify = context.get(VerifyIndex);
        for (const kind of DOCUMENT_KINDS) {
          const drift = await verify.run(kind, repair);
          if (repair) await context.get(IndexSync).drainAll();
          const repaired = repair && isDrift(drift) ? !isDrift(await verify.run(kind)) : undefined;
          console.log(json ? JSON.stringify({ ...drift, repaired }) : sentence(drift, repaired));
          differs ||= isDrift(drift) && repaired !== true;
        }
      });
      process.exitCode = differs ? EXIT.partly : EXIT.done;
    });
}

function isDrift({ missing, stale, superfluous }: IndexDrift): boolean {
  return missing.length + stale.length + superfluous.length > 0;
}

function sentence({ kind, indexed, missing, stale, superfluous }: IndexDrift, repaired?: boolean): string {
  const found = `${missing.length} missing, ${stale.length} stale, ${superfluous.length} superfluous`;
  const mended = repaired === undefined ? '' : repaired ? '; repaired' : '; not all of it could be repaired';
  return `${kind}: ${indexed} in the index, ${found}${mended}`;
}
