import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ImportNotice, type NoticeReport, XML_LIMITS } from '@schakel/exchange';
import { IndexSync } from '@schakel/search';
import { Command } from 'commander';
import { EXIT } from './exit-codes.js';
import { withInstallation } from './installation.js';
import { noticeFiles } from './notice-files.js';
import { noticeLine } from './notice-line.js';
import { Progress } from './progress.js';
import { Totals } from './totals.js';

/** `schakel import notices PATH… [--json]` */
export function importNotices(): Command {
  return new Command('notices')
    .description('import TED or eForms notices (XML), from files and folders')
    .argument('<path...>', 'files, or folders with .xml files')
    .option('--json', 'print one JSON object a notice, then one with the totals')
    .action(async (paths: string[], options: { json?: boolean }) => {
      const files = [...new Set(paths.flatMap((path) => noticeFiles(path)))];
      const totals = new Totals<NoticeReport['status']>(['imported', 'updated', 'unchanged', 'skipped']);
      let unread = 0;
      await withInstallation(async (context) => {
        const progress = new Progress('Notices', files.length);
        try {
          for (const file of files) {
            const report = await importFile(context.get(ImportNotice), file);
            totals.count(report.status);
            if (!report.notice) unread += 1;
            if (options.json) progress.print(JSON.stringify(noticeLine(report)));
            else if (report.reason) progress.say(`${file}: ${report.status}, ${report.reason}`);
            progress.step();
          }
        } finally {
          progress.end();
        }
        await context.get(IndexSync).drainAll();
      });
      console.log(options.json ? JSON.stringify({ totals: totals.all() }) : totals.sentence('notice'));
      process.exitCode = unread > 0 ? EXIT.partly : EXIT.done;
    });
}

/** One file that cannot be read never stops the others. */
async function importFile(importNotice: ImportNotice, file: string): Promise<NoticeReport> {
  const skipped = (reason: string): NoticeReport => ({ file, status: 'skipped', reason });
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > XML_LIMITS.bytes)
      return skipped(`the file has ${inMB(size)}; a notice has at most ${inMB(XML_LIMITS.bytes)}`);
    bytes = await readFile(file);
  } catch (error) {
    return skipped(`the file cannot be read: ${(error as Error).message}`);
  }
  return importNotice.execute(bytes, file);
}

function inMB(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
