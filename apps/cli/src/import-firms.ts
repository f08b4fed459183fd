import { createReadStream, statSync } from 'node:fs';
import { type FirmReport, ImportFirms } from '@schakel/exchange';
import { StartError } from '@schakel/installation';
import { IndexSync } from '@schakel/search';
import { Command } from 'commander';
import { EXIT } from './exit-codes.js';
import { withInstallation } from './installation.js';
import { Progress } from './progress.js';
import { Totals } from './totals.js';

/** `schakel import firms FILE [--json]` */
export function importFirms(): Command {
  return new Command('firms')
    .description('import firms from a CSV or JSON lines file; wrong rows are reported, good ones go in')
    .argument('<file>', '.csv, or .jsonl with one firm a line')
    .option('--json', 'print one JSON object a firm, then one with the totals')
    .action(async (file: string, options: { json?: boolean }) => {
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new StartError(`There is no file ${file}.`);
      const totals = new Totals<FirmReport['status']>(['imported', 'updated', 'unchanged', 'refused']);
      await withInstallation(async (context) => {
        const progress = new Progress('Firms', 0);
        try {
          for await (const report of context.get(ImportFirms).execute(createReadStream(file))) {
            totals.count(report.status);
            if (options.json) progress.print(JSON.stringify(report));
            else for (const remark of remarks(report)) progress.say(remark);
            progress.step();
          }
        } finally {
          progress.end();
        }
        await context.get(IndexSync).drainAll();
      });
      console.log(options.json ? JSON.stringify({ totals: totals.all() }) : totals.sentence('firm'));
      process.exitCode = totals.of('refused') > 0 ? EXIT.partly : EXIT.done;
    });
}

/** `line 3, kvkNumber: must be 8 digits` */
function remarks({ line, errors = [], warnings = [] }: FirmReport): string[] {
  return [...errors, ...warnings].map(({ field, reason }) => `line ${line}${field ? `, ${field}` : ''}: ${reason}`);
}
