import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { StartError } from '@schakel/installation';
import { CpvSuggestions, LABEL_LANGUAGES } from '@schakel/taxonomy';
import { Command } from 'commander';
import { EXIT } from './exit-codes.js';
import { Progress } from './progress.js';
import { textsToSuggestFor } from './texts-to-suggest-for.js';

interface Options {
  in: string;
  out: string;
}

/** `schakel suggest-cpv --in texts.jsonl --out suggestions.jsonl` */
export function suggestCpv(): Command {
  return new Command('suggest-cpv')
    .description('suggest ten CPV codes, best first, for every text of a file; lines that are wrong are reported')
    .requiredOption('--in <file>', 'JSON lines of {id, language, title, description} or {id, language, text}')
    .requiredOption('--out <file>', 'JSON lines of {id, cpv}')
    .action(async (options: Options) => {
      if (!statSync(options.in, { throwIfNoEntry: false })?.isFile())
        throw new StartError(`There is no file ${options.in}.`);
      process.exitCode = (await writeSuggestions(options)) > 0 ? EXIT.partly : EXIT.done;
    });
}

/** @returns how many lines were wrong */
async function writeSuggestions(options: Options): Promise<number> {
  // A file may hold texts of all languages in any order.
  const suggestions = new CpvSuggestions({ keep: LABEL_LANGUAGES.length });
  const out = await open(options.out, 'w');
  const progress = new Progress('Texts', 0);
  let refused = 0;
  try {
    for await (const row of textsToSuggestFor(options.in)) {
      if ('text' in row) {
        const cpv = suggestions.suggest(row.text).codes.map(({ code }) => code);
        await out.appendFile(`${JSON.stringify({ id: row.text.id, cpv })}\n`);
      } else {
        refused += 1;
        progress.say(`line ${row.line}: ${row.problem}`);
      }
      progress.step();
    }
  } finally {
    progress.end();
    await out.close();
  }
  return refused;
}
