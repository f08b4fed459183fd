import { createReadStream, statSync } from 'node:fs';
import { ImportFirms } from '@schakel/exchange';
import { StartError } from '@schakel/installation';
import { IndexSync } from '@schakel/search';
import { Command } from 'commander';
import { withInstallation } from './installation.js';
import { EXIT } from './schakel.js';
import { Totals } from './totals.js';

/** `schakel import firms FILE [--json]` */
export function importFirms(): Command {
  return new Command('firms')
    .description('import firms from a CSV or JSON lines file; wrong rows are reported, good ones go in')
    .argument('<file>', '.csv, or .jsonl with one firm a line')
    .option('--json', 'print one JSON object a firm, then one with the totals')
    .action(async (file: string, options: { json?: boolean }) => {
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new StartError(`There is no file ${file}.`);
      const totals = new Totals();
      await withInstallation(async (context) => {
        for await (const report of context.get(ImportFirms).execute(createReadStream(file))) {
          totals.count(report.status);
          if (options.json) console.log(JSON.stringify(report));
          else
            for (const { field, reason } of report.errors ?? [])
              console.error(`line ${report.line}, ${field}: ${reason}`);
        }
        await context.get(IndexSync).drainAll();
      });
      const total = Object.values(totals.all(0)).reduce((sum, each) => sum + each, 0);
      console.log(options.json ? JSON.stringify({ totals: totals.all(total) }) : totals.sentence('firm', total));
      process.exitCode = totals.of('refused') > 0 ? EXIT.partly : EXIT.done;
    });
}
