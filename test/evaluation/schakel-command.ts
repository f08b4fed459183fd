import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installationRoot } from '@schakel/platform';
import type { SuggestionSource } from '@schakel/taxonomy';
import type { Run } from './measures.js';
import type { MatchSet, SearchSet } from './sets.js';
import { readRun } from './trec.js';

const execute = promisify(execFile);

const MOST_OUTPUT = 16 * 1024 * 1024;

/**
 * CPV codes are predicted where a text has none, by what was learned from published contracts. Sets of award records may
 * be cut from the same records, so what was learned from these is forgotten.
 */
export const FORGOTTEN: readonly SuggestionSource[] = ['contracts-finder', 'uk-awards', 'pt-awards'];

export type Engine = 'postgres' | 'meilisearch';

/**
 * Ranks a set with the command that users have: the same import, index and ranker as in production, in a throw-away
 * installation. It has to be built.
 * @throws Error with what the command said
 */
export function rankWithSchakel(set: MatchSet | SearchSet, engine: Engine): Promise<Run> {
  return inFolder(async (folder) => {
    const inputs: Record<string, readonly object[]> =
      set.kind === 'match'
        ? { firms: set.firms, opportunities: set.opportunities }
        : { documents: set.documents, queries: set.queries };
    const files = Object.entries(inputs).flatMap(([name, records]) => {
      const file = join(folder, `${name}.jsonl`);
      writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
      return [`--${name}`, file];
    });
    const out = join(folder, 'run');
    const forgetting = set.kind === 'match' ? ['--without', ...FORGOTTEN] : [];
    await schakel([set.kind, ...files, '--top', '50', '--engine', engine, '--out', out, ...forgetting]);
    return readRun(out);
  });
}

/** Runs the command. @returns what it wrote to standard output */
export async function schakel(words: readonly string[]): Promise<string> {
  const program = join(installationRoot(), 'dist/apps/cli/src/main.js');
  try {
    const { stdout } = await execute(process.execPath, [program, ...words], { maxBuffer: MOST_OUTPUT });
    return stdout;
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`schakel ${words[0]}: ${stderr?.trim() || String(error)}`, { cause: error });
  }
}

/** Work with a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-evaluation-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
