import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportNotice, type NoticeReport, XML_LIMITS } from '@schakel/exchange';
import { StartError } from '@schakel/installation';
import { IndexSync } from '@schakel/search';
import { Command } from 'commander';
import { withInstallation } from './installation.js';
import { Progress } from './progress.js';
import { EXIT } from './schakel.js';
import { Totals } from './totals.js';

/** `schakel import notices PATH… [--json]` */
export function importNotices(): Command {
  return new Command('notices')
    .description('import TED or eForms notices (XML), from files and folders')
    .argument('<path...>', 'files, or folders with .xml files')
    .option('--json', 'print one JSON object a notice, then one with the totals')
    .action(async (paths: string[], options: { json?: boolean }) => {
      const files = paths.flatMap((path) => xmlFiles(path));
      const totals = new Totals();
      await withInstallation(async (context) => {
        const importNotice = context.get(ImportNotice);
        const progress = new Progress('Notices', files.length);
        for (const file of files) {
          const report = await importFile(importNotice, file);
          totals.count(report.notice ? report.status : 'unreadable');
          if (options.json) console.log(JSON.stringify(line(report)));
          else if (report.status === 'skipped') console.error(`${file}: skipped, ${report.reason}`);
          progress.step();
        }
        progress.end();
        await context.get(IndexSync).drainAll();
      });
      console.log(
        options.json ? JSON.stringify({ totals: totals.all(files.length) }) : totals.sentence('notice', files.length),
      );
      process.exitCode = totals.of('unreadable') > 0 ? EXIT.partly : EXIT.done;
    });
}

/** A file too large to be a notice is not even read. */
async function importFile(importNotice: ImportNotice, file: string): Promise<NoticeReport> {
  const { size } = statSync(file);
  if (size > XML_LIMITS.bytes) {
    return {
      file,
      status: 'skipped',
      reason: `the file has ${Math.round(size / 1e6)} MB; a notice has at most ${XML_LIMITS.bytes / 1e6} MB`,
    };
  }
  return importNotice.execute(await readFile(file), file);
}

/** The .xml files of a path, in the order of their names. */
function xmlFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new StartError(`There is no file or folder ${path}.`);
  if (found.isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** What was understood of a notice. */
function line({ file, notice, status, reason, opportunityId }: NoticeReport): Record<string, unknown> {
  return {
    file,
    ...(notice && {
      id: notice.id,
      source: notice.source,
      kind: notice.kind,
      language: notice.language,
      title: notice.title,
      buyer: notice.buyer.name,
      country: notice.country ?? null,
      cpv: notice.cpv,
      nuts: notice.nutsNamed,
      nutsOfPerformance: notice.nuts,
      value: notice.value ?? null,
      currency: notice.currency ?? null,
      deadline: notice.deadline ?? null,
      reserved: notice.reserved,
      opportunity: opportunityId ?? null,
    }),
    status,
    ...(reason ? { reason } : {}),
  };
}
