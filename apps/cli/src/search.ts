import { open } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { parseAwardQueries } from '@schakel/exchange';
import { SearchEngine } from '@schakel/search';
import { Command } from 'commander';
import { withThrowAwayInstallation } from './installation.js';
import { Progress } from './progress.js';
import { recordsOf } from './records-of.js';
import { checkFiles, engineOf, type RunOptions, TAG, withRunOptions } from './run-options.js';
import { TextAnswers } from './text-answers.js';
import type { SearchText } from '@schakel/matching';

interface Options extends RunOptions {
  documents: string;
  queries: string;
}

/** `schakel search --documents D.jsonl --queries Q.jsonl --out RUN [--top 50] [--engine …]` */
export function search(): Command {
  const command = new Command('search')
    .description('search in texts from a file, in a throw-away installation, and write a TREC run')
    .requiredOption('--documents <file>', 'texts, JSON lines of {id, language, text}')
    .requiredOption('--queries <file>', 'what to search for: titles or words, in lines of the same form');
  return withRunOptions(command, 'search engine that finds; the order is ours on both').action(
    async (options: Options) => {
      await checkFiles([options.documents, options.queries], options);
      const documents = await textsOf(options.documents, 'Documents');
      const queries = await textsOf(options.queries, 'Queries');
      await withThrowAwayInstallation(engineOf(options), (context) =>
        writeRun(context, { documents, queries }, options),
      );
    },
  );
}

/** The texts of a file, each id once: the last one counts. */
async function textsOf(file: string, what: string): Promise<SearchText[]> {
  const texts = new Map<string, SearchText>();
  for await (const { id, language, title, description } of recordsOf(file, what, parseAwardQueries))
    texts.set(id, { id, language: language ?? '', text: `${title}\n${description}`.trim() });
  return [...texts.values()];
}

async function writeRun(
  context: INestApplicationContext,
  { documents, queries }: { documents: readonly SearchText[]; queries: readonly SearchText[] },
  { top, out }: Options,
): Promise<void> {
  const answers = await TextAnswers.of(context.get(SearchEngine), documents, queries);
  const run = await open(out, 'w');
  const progress = new Progress('Searching', queries.length);
  try {
    for (const query of queries) {
      const lines = (await answers.to(query))
        .slice(0, top)
        .map(({ id, score }, at) => `${query.id} Q0 ${id} ${at + 1} ${score.toFixed(6)} ${TAG}\n`);
      await run.appendFile(lines.join(''));
      progress.step();
    }
  } finally {
    progress.end();
    await run.close();
  }
}
