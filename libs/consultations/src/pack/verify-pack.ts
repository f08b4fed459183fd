import { canonicalJson } from '@schakel/platform';
import { type Gap, gapsOf } from '../ledger/gaps.js';
import { type KnownHead, type Verdict, verifyChain } from '../ledger/ledger-entry.js';
import type { LedgerRow } from '../ledger/ledger.js';
import { type Exchange, exchangesIn, type Pack } from './pack.js';

type Breaks = Verdict['breaks'];

/**
 * Checks a pack on its own, without the installation that made it: its chain is recomputed, the content of each entry
 * held against its commitment, and what the pack tells against what stands in the chain. It proves what was exchanged,
 * when, and since when everyone could have it. It does not prove which firms took part, nor that no question waits for an
 * answer: those entries of the chain are not for everyone, so their content is not in the pack. A chain of which the tail
 * was cut off, or that was written anew as a whole, shows only to who holds a head of it.
 * @param head one that someone kept, from a receipt or a mail
 */
export function verifyPack(pack: Pack, head?: string): Verdict {
  const rows = pack.ledger.chain.map((entry): LedgerRow => ({
    ...entry,
    consultationId: pack.consultation.id,
    firmId: null,
  }));
  const payloads = new Map(
    rows.flatMap(({ seq, payload, salt }) => (salt === null ? [] : [[seq, { payload, salt }] as const])),
  );
  const known: KnownHead[] = head === undefined ? [] : [{ head, seq: 0 }];
  const verdict = verifyChain(rows, payloads, known);
  const breaks = [
    ...verdict.breaks,
    ...rows
      .filter(hasLooseContent)
      .map(({ seq }) => ({ seq, reason: 'it has content without the salt that proves it' })),
    ...exchangeBreaks(pack.exchanged, exchangesIn(rows)),
    ...gapBreaks(pack.gaps, gapsOf(rows)),
    ...summaryBreaks(pack, verdict),
  ];
  return { ...verdict, valid: breaks.length === 0, breaks };
}

function hasLooseContent({ payload, salt }: LedgerRow): boolean {
  return salt === null && payload !== null;
}

/** Every piece that firms got must be told as the chain has it, and none left out or made up. */
function exchangeBreaks(told: readonly Exchange[], kept: readonly Exchange[]): Breaks {
  const longest = told.length > kept.length ? told : kept;
  return longest.flatMap((_, at) => {
    if (canonicalJson(told[at]) === canonicalJson(kept[at])) return [];
    const { seq } = (kept[at] ?? told[at]) as Exchange;
    return [{ seq, reason: 'what was exchanged is told otherwise than the chain has it' }];
  });
}

/** What waits for an answer cannot be seen in the chain of a pack. */
function gapBreaks(told: readonly Gap[], kept: readonly Gap[]): Breaks {
  const provable = (gaps: readonly Gap[]) => gaps.filter(({ reason }) => reason !== 'question-unanswered');
  if (canonicalJson(provable(told)) === canonicalJson(provable(kept))) return [];
  const seq = provable(kept)[0]?.seq ?? provable(told)[0]?.seq ?? 0;
  return [{ seq, reason: 'what some have and others not is told otherwise than the chain has it' }];
}

/** What the pack says of its own chain. */
function summaryBreaks({ ledger }: Pack, { entries, head }: Verdict): Breaks {
  if (!ledger.valid) return ledger.breaks.length > 0 ? [...ledger.breaks] : [{ seq: 0, reason: NOT_VALID }];
  if (ledger.entries === entries && ledger.head === head) return [];
  return [{ seq: entries, reason: 'the pack names another head, or another number of entries' }];
}

const NOT_VALID = 'the pack itself says that its ledger was changed';
