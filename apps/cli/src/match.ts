import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import {
  type AwardProfile,
  type AwardQuery,
  type AwardRow,
  parseAwardProfiles,
  parseAwardQueries,
} from '@schakel/exchange';
import { ImportFirm } from '@schakel/firms';
import { StartError } from '@schakel/installation';
import { MatchIndex } from '@schakel/matches';
import { ImportOpportunity } from '@schakel/opportunities';
import { readConfig } from '@schakel/platform';
import { RebuildIndex } from '@schakel/search';
import { Command, InvalidArgumentError, Option } from 'commander';
import { bestFirms } from './best-firms.js';
import { firmOf, opportunityOf } from './award-records.js';
import { withThrowAwayInstallation } from './installation.js';
import { Progress } from './progress.js';

interface Options {
  firms: string;
  opportunities: string;
  top: number;
  out: string;
  engine: 'postgres' | 'meilisearch';
}

const TAG = 'schakel';

/** `schakel match --firms F.jsonl --opportunities O.jsonl --top 50 --out RUN [--engine …]` */
export function match(): Command {
  return new Command('match')
    .description('rank firms for opportunities from files, in a throw-away database, and write a TREC run')
    .requiredOption('--firms <file>', 'firms known from award records, JSON lines')
    .requiredOption('--opportunities <file>', 'opportunities, JSON lines')
    .option('--top <number>', 'firms an opportunity', wholeNumber, 50)
    .requiredOption('--out <file>', 'the run: queryId Q0 firmId rank score tag')
    .addOption(
      new Option('--engine <engine>', 'search engine to index with; matches do not depend on it')
        .choices(['postgres', 'meilisearch'])
        .default('postgres'),
    )
    .action(async (options: Options) => {
      for (const file of [options.firms, options.opportunities]) {
        if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new StartError(`There is no file ${file}.`);
      }
      // Better to know now than after all the work that it cannot be written.
      await (await open(options.out, 'a')).close();
      await withThrowAwayInstallation(searchConfig(options.engine), async (context) => {
        const firms = await importAll(
          parseAwardProfiles(createReadStream(options.firms)),
          'Firms',
          (profile: AwardProfile) => context.get(ImportFirm).execute(firmOf(profile)),
        );
        const opportunities = await importAll(
          parseAwardQueries(createReadStream(options.opportunities)),
          'Opportunities',
          (query: AwardQuery) => context.get(ImportOpportunity).execute(opportunityOf(query)),
        );
        for (const kind of ['firm', 'opportunity'] as const) await context.get(RebuildIndex).run(kind);
        await writeRun(context, { firms, opportunities }, options);
      });
    });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 1_000) return number;
  throw new InvalidArgumentError('a whole number from 1 to 1000');
}

function searchConfig(engine: Options['engine']) {
  if (engine === 'postgres') return { engine } as const;
  const { search } = readConfig();
  if (search.engine !== 'meilisearch')
    throw new StartError('Set MEILI_URL and MEILI_API_KEY for --engine meilisearch.');
  return { ...search, prefix: `match_${process.pid}_` };
}

/** Imports every record. @returns the id in the file by the id it got here */
async function importAll<T extends { id: string }>(
  rows: AsyncIterable<AwardRow<T>>,
  what: string,
  save: (record: T) => Promise<{ id: string }>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const progress = new Progress(what, 0);
  for await (const row of rows) {
    if ('errors' in row)
      throw new StartError(
        `${what}, line ${row.line}: ${row.errors.map(({ field, reason }) => `${field} ${reason}`).join('; ')}`,
      );
    ids.set((await save(row.record)).id, row.record.id);
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
  const corpus = await context.get(MatchIndex).fresh();
  const places = new Map([...ids.firms.keys()].map((id, place) => [id, place]));
  const run = await open(out, 'w');
  const progress = new Progress('Matching', ids.opportunities.size);
  try {
    for (const [id, queryId] of ids.opportunities) {
      const profile = corpus.opportunity(id)?.profile;
      if (!profile) throw new Error(`Opportunity ${queryId} was imported but is not matched.`);
      const lines = bestFirms(profile, corpus, { top, places }).map(
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
