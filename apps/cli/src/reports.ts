import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PublishedReportDto, PublishedReports } from '@schakel/consultations';
import { StartError } from '@schakel/installation';
import { Command, Option } from 'commander';
import { withInstallation } from './installation.js';

interface Options {
  out: string;
  language: 'nl' | 'en';
}

/** `schakel reports --out <folder> [--language <nl|en>]` */
export function reports(): Command {
  return new Command('reports')
    .description('write the published reports of consultations as files: a page, a PDF and JSON each')
    .requiredOption('--out <folder>', 'where the files go; made when it is not there')
    .addOption(new Option('--language <language>', 'of page and PDF').choices(['nl', 'en']).default('nl'))
    .action(async ({ out, language }: Options) => {
      await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
        throw new StartError(`--out cannot be a folder: ${error.message}`);
      });
      await withInstallation(async (context) => {
        const published = context.get(PublishedReports);
        for (const read of await published.all()) {
          const name = join(out, `${language === 'nl' ? 'verslag' : 'report'}-${slugOf(read.opportunity.title)}`);
          for (const format of ['html', 'pdf'] as const) {
            const { content } = await published.file(undefined, read.opportunity.id, { format, language });
            await writeFile(`${name}.${format}`, content);
          }
          await writeFile(`${name}.json`, `${JSON.stringify(PublishedReportDto.from(read), null, 2)}\n`);
          console.log(name);
        }
      });
    });
}

/** A title as a part of a file name. */
function slugOf(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '');
}
