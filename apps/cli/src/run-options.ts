import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { StartError } from '@schakel/installation';
import { type Config, readConfig } from '@schakel/platform';
import { type Command, InvalidArgumentError, Option } from 'commander';

/** What every command takes that ranks what is in files and writes a TREC run. */
export interface RunOptions {
  /** How many answers a query, at most. */
  top: number;
  /** The file of the run. */
  out: string;
  engine: 'postgres' | 'meilisearch';
}

/** The last column of a run: who made it. */
export const TAG = 'schakel';

/**
 * Adds the options to a command.
 * @param engine what the search engine is for here
 */
export function withRunOptions(command: Command, engine: string): Command {
  return command
    .option('--top <number>', 'answers a query', wholeNumber, 50)
    .requiredOption('--out <file>', 'the run: queryId Q0 id rank score tag')
    .addOption(new Option('--engine <engine>', engine).choices(['postgres', 'meilisearch']).default('postgres'));
}

/**
 * Looks, before any work is done, whether the files can be read and the run can be written.
 * @throws StartError naming the file that is not there
 */
export async function checkFiles(read: readonly string[], { out }: RunOptions): Promise<void> {
  for (const file of read) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new StartError(`There is no file ${file}.`);
  }
  await (await open(out, 'a')).close();
}

/** The engine to use, with indexes of its own for this run. @throws StartError where no Meilisearch server is named */
export function engineOf({ engine }: RunOptions): Config['search'] {
  if (engine === 'postgres') return { engine };
  const { search } = readConfig();
  if (search.engine !== 'meilisearch')
    throw new StartError('Set MEILI_URL and MEILI_API_KEY for --engine meilisearch.');
  return { ...search, prefix: `run_${process.pid}_` };
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 1_000) return number;
  throw new InvalidArgumentError('a whole number from 1 to 1000');
}
