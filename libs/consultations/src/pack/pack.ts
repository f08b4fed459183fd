import type { Phase } from '../phase.js';
import { disclosedAt as momentsOfDisclosure, type Gap, gapsOf, piecesOf } from '../ledger/gaps.js';
import type { Audience, LedgerKind, Verdict } from '../ledger/ledger-entry.js';
import type { LedgerRow } from '../ledger/ledger.js';

/** Which firms a pack names: by their name, or by a number, so that it can go to competitors. */
export const FIRM_NAMING = ['named', 'numbered'] as const;
export type FirmNaming = (typeof FIRM_NAMING)[number];

export const PACK_FORMAT = 'schakel-article-41-pack-1';

/** What a consultation is called and when what happened; moments are ISO 8601. */
export interface PackConsultation {
  id: string;
  title: string;
  buyer: string;
  phase: Phase;
  invitedOnlyReason: string | null;
  questionsUntil: string | null;
  deadline: string | null;
  openedAt: string | null;
}

/** One piece of information that firms got from the buyer. */
export interface Exchange {
  /** The number of its ledger entry. */
  seq: number;
  kind: LedgerKind;
  /** Since when the first had it. */
  at: string;
  /** Who they were. */
  audience: Audience;
  /** Since when everyone could have it; null = some have it and others not. */
  disclosedAt: string | null;
  /** What it was, as the ledger has it. */
  content: Readonly<Record<string, unknown>>;
}

/** A firm with which something was exchanged. Who asked a question is known to nobody. */
export interface PackFirm {
  firm: string;
  /** Null = it came by itself. Why it was invited stands there only when firms are named. */
  invited: { at: string; rationale: string | null } | null;
  /** Known after the opening; null = it did not answer. */
  answered: { at: string; contentHash: string | null } | null;
}

/** One entry of the chain, for whoever wants to check it; content only where firms could see it. */
export interface PackEntry {
  seq: number;
  at: string;
  kind: LedgerKind;
  audience: Audience;
  commitment: string;
  hash: string;
  payload: unknown;
  salt: string | null;
}

/**
 * What was exchanged in a consultation, with whom, and since when everyone has it: to be added to the documents of a
 * later tender in which someone who took part may bid (art. 41 of Directive 2014/24/EU). What firms answered is not in
 * it, confidential or not: what follows from that the buyer tells everyone in the report.
 */
export interface Pack {
  format: typeof PACK_FORMAT;
  madeAt: string;
  consultation: PackConsultation;
  exchanged: Exchange[];
  gaps: Gap[];
  firms: PackFirm[];
  ledger: Verdict & { chain: PackEntry[] };
}

/** What a pack is made of. */
export interface PackSources {
  madeAt: string;
  consultation: PackConsultation;
  entries: readonly LedgerRow[];
  verdict: Verdict;
  /** In the order in which they are to be numbered. */
  firms: readonly { name: string; invited: { at: string; rationale: string } | null; answered: PackFirm['answered'] }[];
}

/** Makes the pack. Pure: the same sources give the same pack. */
export function packOf({ madeAt, consultation, entries, verdict, firms }: PackSources, naming: FirmNaming): Pack {
  return {
    format: PACK_FORMAT,
    madeAt,
    consultation,
    exchanged: exchangesIn(entries),
    gaps: gapsOf(entries),
    firms: firms.map(({ name, invited, answered }, at) => ({
      firm: naming === 'named' ? name : String(at + 1),
      invited: invited && { at: invited.at, rationale: naming === 'named' ? invited.rationale : null },
      // by the exact moment and the hash on its receipt a firm could be known as well
      answered: answered && (naming === 'named' ? answered : { at: answered.at.slice(0, 10), contentHash: null }),
    })),
    ledger: { ...verdict, chain: entries.map(packEntry) },
  };
}

/** Kinds of entries by which firms learnt something. */
const TOLD: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  'published',
  'announced',
  'deadline-moved',
  'document',
  'disclosed',
  'question-answered',
  'opened',
  'report-published',
  'withdrawn',
  'archived',
]);

/** What firms learnt, in order. */
export function exchangesIn(entries: readonly LedgerRow[]): Exchange[] {
  const disclosed = momentsOfDisclosure(entries);
  return entries
    .filter(isTold)
    .flatMap((entry) => contentsOf(entry).map((content) => exchange(entry, content, disclosed)));
}

function isTold({ kind, audience }: LedgerRow): boolean {
  return TOLD.has(kind) && audience !== 'buyer';
}

function exchange(
  entry: LedgerRow,
  content: Record<string, unknown>,
  disclosed: ReadonlyMap<string, string>,
): Exchange {
  const { seq, kind, at, audience } = entry;
  const [piece = ''] = piecesOf({
    ...entry,
    payload: kind === 'question-answered' ? { questions: [content] } : content,
  });
  // that something became public is itself told to everyone, and is no piece of its own
  const disclosedAt = disclosed.get(piece) ?? (audience === 'everyone' ? at : null);
  return { seq, kind, at, audience, disclosedAt, content };
}

/** Several questions may be answered in one entry; each is a piece of information of its own. */
function contentsOf({ kind, payload }: LedgerRow): Record<string, unknown>[] {
  const content = (payload ?? {}) as Record<string, unknown>;
  const { questions } = content;
  return kind === 'question-answered' && Array.isArray(questions)
    ? (questions as Record<string, unknown>[])
    : [content];
}

function packEntry(entry: LedgerRow): PackEntry {
  const { seq, at, kind, audience, commitment, hash, payload, salt } = entry;
  const isOpen = audience === 'everyone' || audience === 'invited' || isTold(entry);
  return { seq, at, kind, audience, commitment, hash, payload: isOpen ? payload : null, salt: isOpen ? salt : null };
}
