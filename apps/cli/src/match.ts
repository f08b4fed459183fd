import { open } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { parseAwardProfiles, parseAwardQueries } from '@schakel/exchange';
import { ImportFirm } from '@schakel/firms';
import { MatchIndex } from '@schakel/matches';
import { ImportOpportunity } from '@schakel/opportunities';
import { RebuildIndex } from '@schakel/search';
import { cpvSuggestions, SUGGESTION_SOURCES, type SuggestionSource } from '@schakel/taxonomy';
import { Command, Option } from 'commander';
import { bestFirms } from './best-firms.js';
import { firmOf, opportunityOf } from './award-records.js';
import { withThrowAwayInstallation } from './installation.js';
import { Progress } from './progress.js';
import { recordsOf } from './records-of.js';
import { checkFiles, engineOf, type RunOptions, TAG, withRunOptions } from './run-options.js';

interface Options extends RunOptions {
  firms: string;
  opportunities: string;
  without: SuggestionSource[];
}

/** `schakel match --firms F.jsonl --opportunities O.jsonl --top 50 --out RUN [--engine …] [--without SOURCE…]` */
export function match(): Command {
  const command = new Command('match')
    .description('rank firms for opportunities from files, in a throw-away database, and write a TREC run')
    .requiredOption('--firms <file>', 'firms known from award records, JSON lines')
    .requiredOption('--opportunities <file>', 'opportunities, JSON lines')
    .addOption(
      new Option('--without <source...>', 'forget what CPV prediction learned from these published contracts')
        .choices(SUGGESTION_SOURCES)
        .default([]),
    );
  return withRunOptions(command, 'search engine to index with; matches do not depend on it').action(
    async (options: Options) => {
      await checkFiles([options.firms, options.opportunities], options);
      cpvSuggestions.forget(options.without);
      await withThrowAwayInstallation(engineOf(options), async (context) => {
        const firms = await importAll(recordsOf(options.firms, 'Firms', parseAwardProfiles), 'Firms', (profile) =>
          context.get(ImportFirm).execute(firmOf(profile)),
        );
        const opportunities = await importAll(
          recordsOf(options.opportunities, 'Opportunities', parseAwardQueries),
          'Opportunities',
          (query) => context.get(ImportOpportunity).execute(opportunityOf(query)),
        );
        for (const kind of ['firm', 'opportunity'] as const) await context.get(RebuildIndex).run(kind);
        await writeRun(context, { firms, opportunities }, options);
      });
    },
  );
}

/** Imports every record. @returns the id in the file by the id it got here */
async function importAll<T extends { id: string }>(
  records: AsyncIterable<T>,
  what: string,
  save: (record: T) => Promise<{ id: string }>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const progress = new Progress(what, 0);
  for await (const record of records) {
    ids.set((await save(record)).id, record.id);
    progress.step();
  }
  progress.end();
  return ids;
}

async function writeRun(
  context: INestApplicationContext,
  ids: { firms: Map<string, string>; opportunities: Map<string, string> },
  { top, out }: Options,
): Promise<void> {
  const index = context.get(MatchIndex);
  const places = new Map([...ids.firms.keys()].map((id, place) => [id, place]));
  const run = await open(out, 'w');
  const progress = new Progress('Matching', ids.opportunities.size);
  try {
    for (const [id, queryId] of ids.opportunities) {
      const lines = (await bestFirms(id, index, { top, places })).map(
        ({ firmId, score }, at) => `${queryId} Q0 ${ids.firms.get(firmId)} ${at + 1} ${score.toFixed(6)} ${TAG}\n`,
      );
      await run.appendFile(lines.join(''));
      progress.step();
    }
  } finally {
    progress.end();
    await run.close();
  }
}
