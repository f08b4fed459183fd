import type { Audience, LedgerKind } from './ledger-entry.js';

/** What of a ledger entry counts for who could see what since when. */
export interface Disclosure {
  seq: number;
  /** ISO 8601. */
  at: string;
  kind: LedgerKind;
  audience: Audience;
  payload: unknown;
}

export const GAP_REASONS = ['some-only', 'question-unanswered', 'answers-unreported'] as const;

/**
 * Why something is a gap: it was shown to some only; a firm asked and there is no answer for everyone; the buyer read
 * answers and there is no report of them for everyone.
 */
export type GapReason = (typeof GAP_REASONS)[number];

/** Information that some have and others not: as long as there is one, a consultation cannot be closed for good. */
export interface Gap {
  /** The ledger entry with which some got it. */
  seq: number;
  kind: LedgerKind;
  reason: GapReason;
  /** ISO 8601; since when some have it. */
  since: string;
  /** The widest audience that has it. */
  visibleTo: Audience;
}

/** Entries with information for firms. */
const INFORMATION: ReadonlySet<LedgerKind> = new Set<LedgerKind>([
  'published',
  'announced',
  'deadline-moved',
  'document',
  'question-answered',
  'report-published',
  'withdrawn',
]);

/** From few to many. */
const WIDTH: Readonly<Record<Audience, number>> = { buyer: 0, firm: 1, invited: 2, everyone: 3 };

/**
 * What is still visible to some only. Art. 41 of Directive 2014/24/EU: whoever did not take part must get what was
 * exchanged with those who did.
 * @param entries the whole ledger of one consultation, in order
 */
export function gapsOf(entries: readonly Disclosure[]): Gap[] {
  const disclosed = disclosedAt(entries);
  const isWithdrawn = entries.some(({ kind }) => kind === 'withdrawn');
  const isReported = [...disclosed.keys()].some((piece) => piece.startsWith('report '));
  const answered = new Set(entries.filter(({ kind }) => kind === 'question-answered').flatMap(piecesOf));
  const gaps = new Map<string, Gap>();
  const add = ({ seq, kind, at }: Disclosure, piece: string, reason: GapReason, audience: Audience) => {
    const known = gaps.get(piece) ?? { seq, kind, reason, since: at, visibleTo: audience };
    gaps.set(piece, WIDTH[audience] > WIDTH[known.visibleTo] ? { ...known, visibleTo: audience } : known);
  };
  for (const entry of entries) {
    if (INFORMATION.has(entry.kind)) {
      for (const piece of piecesOf(entry)) if (!disclosed.has(piece)) add(entry, piece, 'some-only', entry.audience);
    } else if (entry.kind === 'question-asked' && !isWithdrawn) {
      const answer = answerTo(entry.payload) ?? `entry ${entry.seq}`;
      if (!answered.has(answer)) add(entry, answer, 'question-unanswered', entry.audience);
    } else if (entry.kind === 'question-returned') {
      // it went back to who asked, to be put differently, and is asked anew then
      const answer = answerTo(entry.payload);
      if (answer && gaps.get(answer)?.reason === 'question-unanswered') gaps.delete(answer);
    } else if (entry.kind === 'opened' && !isWithdrawn && valueIn(entry.payload, 'answers') !== 0) {
      if (!isReported) add(entry, 'report', 'answers-unreported', 'buyer');
    }
  }
  return [...gaps.values()];
}

/** Since when everyone could see each piece of information; what is absent some have and others not. */
export function disclosedAt(entries: readonly Disclosure[]): ReadonlyMap<string, string> {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const disclosed = new Map<string, string>();
  for (const entry of entries.filter(({ audience }) => audience === 'everyone')) {
    const told = entry.kind === 'disclosed' ? listIn(entry.payload, 'entries') : [entry.seq];
    for (const piece of told.flatMap((seq) => piecesOf(bySeq.get(seq as number) ?? entry)))
      if (!disclosed.has(piece)) disclosed.set(piece, entry.at);
  }
  return disclosed;
}

/**
 * The pieces of information in an entry, by name: whoever tells a piece again, to more people, tells the same piece.
 * An entry whose content was erased is a piece of its own.
 */
export function piecesOf({ seq, kind, payload }: Disclosure): string[] {
  const itself = `entry ${seq}`;
  const document = valueIn(payload, 'documentId');
  switch (kind) {
    case 'published':
      return ['publication'];
    case 'report-published':
      return [`report ${valueIn(payload, 'edition') ?? seq}`];
    case 'document':
      return [document === undefined ? itself : `document ${document} ${valueIn(payload, 'number')}`];
    case 'question-answered': {
      const answers = listIn(payload, 'questions').flatMap((question) => answerTo(question) ?? []);
      return answers.length > 0 ? answers : [itself];
    }
    default:
      return [itself];
  }
}

function answerTo(question: unknown): string | undefined {
  const id = valueIn(question, 'id');
  return id === undefined ? undefined : `answer ${id}`;
}

function valueIn(payload: unknown, key: string): string | number | undefined {
  const value = (payload as Record<string, unknown> | null | undefined)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function listIn(payload: unknown, key: string): unknown[] {
  const value = (payload as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value : [];
}
