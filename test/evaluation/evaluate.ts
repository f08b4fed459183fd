import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Started, startEmbeddedPostgres, stopOnSignal } from '@schakel/installation';
import { readConfig } from '@schakel/platform';
import { Command } from 'commander';
import { averagesOf } from './averages.js';
import { evaluate, type Result } from './evaluation.js';
import { readSets } from './sets.js';

interface Options {
  only?: string[];
  cuts: boolean;
}

/** What a shell says of a program that was interrupted. */
const INTERRUPTED = 130;

/** `npm run evaluate -- DIR [--only NAME…] [--no-cuts]`: one JSON line a set and ranker. */
async function run(folder: string, { only, cuts }: Options): Promise<void> {
  const sets = readSets(folder).filter(({ name }) => !only || only.includes(name));
  const { search } = readConfig();
  const started = new Started();
  stopOnSignal(() => started.stop(), INTERRUPTED);
  const results: Result[] = [];
  try {
    const options = {
      databaseUrl: await startDatabase(started),
      server: search.engine === 'meilisearch' ? search : undefined,
      cuts,
      warn: (line: string) => void process.stderr.write(`${line}\n`),
    };
    for await (const result of evaluate(sets, options)) {
      started.goOn();
      results.push(result);
      print(result);
    }
    for (const average of averagesOf(results)) print(average);
  } finally {
    await started.stop();
  }
}

/** A PostgreSQL of our own, for the rankers that need one. @returns where to connect */
async function startDatabase(started: Started): Promise<string> {
  const folder = await started.add(
    () => mkdtemp(join(tmpdir(), 'schakel-evaluation-')),
    (made) => rm(made, { recursive: true, force: true }),
  );
  const postgres = await started.add(
    () => startEmbeddedPostgres({ folder, throwAway: true }),
    (server) => server.stop(),
  );
  return postgres.appUrl;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

await new Command('evaluate')
  .description('measure our rankers and others on every set in a folder; see test/evaluation/README.md')
  .argument('<folder>', 'the sets, or one set')
  .option('--only <name...>', 'these sets only, by the names of their folders')
  .option('--no-cuts', 'leave out the sets cut down to a few capabilities a firm')
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`evaluate: ${(error as Error).message}\n`);
    process.exitCode = 2;
  });
