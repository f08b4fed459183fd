import { VerifyLedger } from '@schakel/consultations';
import { StartError } from '@schakel/installation';
import { Command } from 'commander';
import { EXIT } from './exit-codes.js';
import { withInstallation } from './installation.js';

interface Options {
  head?: string;
  json?: boolean;
}

type Verdict = Awaited<ReturnType<VerifyLedger['execute']>>;

/** `schakel verify-ledger [consultation] [--head <hash>] [--json]` */
export function verifyLedger(): Command {
  return new Command('verify-ledger')
    .description('prove that nothing in the ledger of a consultation was changed; exit 1 when something was')
    .argument('[consultation]', 'its id; all consultations when left out')
    .option('--head <hash>', 'a head from a receipt or mail, which must be in the ledger')
    .option('--json', 'print one JSON object a consultation')
    .action(async (consultation: string | undefined, { head, json = false }: Options) => {
      refuseWrong(consultation, head);
      let broken = false;
      await withInstallation(async (context) => {
        const verify = context.get(VerifyLedger);
        for (const id of consultation ? [consultation] : await verify.consultations()) {
          const verdict = await verify.execute(id, head);
          console.log(json ? JSON.stringify({ consultation: id, ...verdict }) : sentence(id, verdict));
          broken ||= !verdict.valid;
        }
      });
      process.exitCode = broken ? EXIT.partly : EXIT.done;
    });
}

function refuseWrong(consultation: string | undefined, head: string | undefined): void {
  if (consultation !== undefined && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(consultation))
    throw new StartError('The consultation must be named by its id, such as it stands in its address.');
  if (head === undefined) return;
  if (!/^[0-9a-f]{64}$/.test(head)) throw new StartError('--head must be the 64 hexadecimal digits of a receipt.');
  if (consultation === undefined) throw new StartError('--head belongs to one consultation: name it.');
}

function sentence(id: string, { valid, entries, head, breaks }: Verdict): string {
  if (valid) return `${id}: ${entries} entries, nothing changed; head ${head}`;
  const places = breaks.map(({ seq, reason }) => `  entry ${seq || '?'}: ${reason}`);
  return [`${id}: ${entries} entries, CHANGED`, ...places].join('\n');
}
