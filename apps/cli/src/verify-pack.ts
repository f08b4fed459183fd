import { readFile } from 'node:fs/promises';
import { readPack, verifyPack as verify } from '@schakel/consultations';
import { StartError } from '@schakel/installation';
import { DomainError } from '@schakel/platform';
import { Command } from 'commander';
import { EXIT } from './exit-codes.js';

interface Options {
  in: string;
  head?: string;
  json?: boolean;
}

/** `schakel verify-pack --in pack.json [--head <hash>] [--json]`; needs no installation and no database. */
export function verifyPack(): Command {
  return new Command('verify-pack')
    .description('prove that an article 41 pack tells what its ledger holds, without any database; exit 1 when not')
    .requiredOption('--in <file>', 'the pack as JSON')
    .option('--head <hash>', 'a head from a receipt or mail, which must be in its chain')
    .option('--json', 'print one JSON object')
    .action(async ({ in: file, head, json = false }: Options) => {
      if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
        throw new StartError('--head must be the 64 hexadecimal digits of a receipt.');
      const pack = await packIn(file);
      const verdict = verify(pack, head);
      const { id } = pack.consultation;
      console.log(json ? JSON.stringify({ consultation: id, ...verdict }) : sentence(id, verdict));
      process.exitCode = verdict.valid ? EXIT.done : EXIT.partly;
    });
}

async function packIn(file: string): Promise<ReturnType<typeof readPack>> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`The file ${file} cannot be read: ${error.message}`);
  });
  try {
    return readPack(text);
  } catch (error) {
    if (error instanceof DomainError) throw new StartError(`${file}: ${error.detail}`);
    throw error;
  }
}

function sentence(id: string, { valid, entries, head, breaks }: ReturnType<typeof verify>): string {
  if (valid) return `${id}: ${entries} entries, the pack tells what they hold; head ${head}`;
  const places = breaks.map(({ seq, reason }) => `  entry ${seq || '?'}: ${reason}`);
  return [`${id}: ${entries} entries, CHANGED`, ...places].join('\n');
}
