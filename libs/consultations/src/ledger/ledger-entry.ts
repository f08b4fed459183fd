import { createHash } from 'node:crypto';
import { canonicalJson } from '@schakel/platform';

/** What can happen in a consultation that others must be able to check later. */
export const LEDGER_KINDS = [
  'published',
  'announced',
  'deadline-moved',
  'document',
  'disclosed',
  'invited',
  'question-asked',
  'question-returned',
  'question-answered',
  'answer-submitted',
  'answer-withdrawn',
  'opening-requested',
  'opening-confirmed',
  'opened',
  'downloaded',
  'report-published',
  'withdrawn',
  'archived',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Who could see something from then on. */
export type Audience = 'everyone' | 'invited' | 'buyer' | 'firm';

/** One entry as it is hashed. */
export interface LedgerEntry {
  consultationId: string;
  /** Counts from 1 without a gap. */
  seq: number;
  /** ISO 8601 in UTC. */
  at: string;
  kind: LedgerKind;
  audience: Audience;
  /** SHA-256 of the payload with its salt, hex: the payload itself can be erased and the chain still proves. */
  commitment: string;
}

export interface ChainedEntry extends LedgerEntry {
  /** SHA-256 over this entry and the hash before it, hex. */
  hash: string;
}

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64);

const TAG = 'schakel-ledger-1';

/** The commitment to a payload. @param salt hex, so that a short payload cannot be guessed from its hash */
export function commitmentOf(payload: unknown, salt: string): string {
  return sha256(`${TAG}-payload\n${salt}\n${canonicalJson(payload)}`);
}

/** The hash of an entry in its chain. */
export function hashOf(entry: LedgerEntry, previous: string): string {
  const { consultationId, seq, at, kind, audience, commitment } = entry;
  return sha256([TAG, previous, consultationId, seq, at, kind, audience, commitment].join('\n'));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What a check of a chain finds. */
export interface Verdict {
  valid: boolean;
  /** How many entries were read. */
  entries: number;
  /** The hash of the last entry: who holds it from a receipt can prove that nothing was cut off or rewritten. */
  head: string;
  /** Every break, by the number of the entry where it shows. */
  breaks: { seq: number; reason: string }[];
}

/** A head that is kept outside the chain: it must still be one of its hashes. */
export interface KnownHead {
  head: string;
  /** The number of its entry, where that is known; else 0. */
  seq: number;
}

/**
 * Checks a chain from its first entry: numbers without a gap, hashes that follow, payloads that meet their commitment,
 * heads that are kept elsewhere and must be in it. Without such a head a tail that was cut off does not show.
 * @param payloads the payloads that are still there, by sequence number, with their salts
 */
export function verifyChain(
  entries: readonly ChainedEntry[],
  payloads: ReadonlyMap<number, { payload: unknown; salt: string }>,
  knownHeads: readonly KnownHead[] = [],
): Verdict {
  const breaks: Verdict['breaks'] = [];
  let previous = GENESIS;
  for (const [at, entry] of entries.entries()) {
    if (entry.seq !== at + 1) breaks.push({ seq: entry.seq, reason: `entry ${at + 1} is missing or out of order` });
    if (entry.hash !== hashOf(entry, previous))
      breaks.push({ seq: entry.seq, reason: 'the entry or the one before it was changed' });
    const kept = payloads.get(entry.seq);
    if (kept && commitmentOf(kept.payload, kept.salt) !== entry.commitment)
      breaks.push({ seq: entry.seq, reason: 'the content of the entry was changed' });
    previous = entry.hash;
  }
  const hashes = new Set([GENESIS, ...entries.map(({ hash }) => hash)]);
  for (const { head, seq } of knownHeads) {
    if (!hashes.has(head))
      breaks.push({ seq, reason: 'a head that was kept is not in the chain: entries were cut off or rewritten' });
  }
  return { valid: breaks.length === 0, entries: entries.length, head: previous, breaks };
}
