import * as fc from 'fast-check';
import { type Audience, commitmentOf, GENESIS, hashOf, type LedgerKind, verifyChain } from '../ledger/ledger-entry.js';
import type { LedgerRow } from '../ledger/ledger.js';
import { type FirmNaming, type Pack, packOf } from './pack.js';
import { readPack } from './read-pack.js';
import { verifyPack } from './verify-pack.js';

const ID = '00000000-0000-4000-8000-000000000001';

const TOLD: [LedgerKind, Audience, Record<string, unknown>][] = [
  ['published', 'invited', { title: 'Groen', description: 'Vijf wijken.' }],
  ['invited', 'buyer', { rationale: 'Dichtbij.', firm: 'f' }],
  ['document', 'invited', { documentId: 'd', number: 1, title: 'Leidraad', hash: 'ab' }],
  ['question-asked', 'buyer', { id: 'q1', by: 'A' }],
  ['question-answered', 'invited', { questions: [{ id: 'q1', text: 'Waarom?', answer: 'Daarom.' }] }],
  ['disclosed', 'everyone', { entries: [1, 3, 5] }],
  ['question-asked', 'buyer', { id: 'q2', by: 'B' }],
  ['answer-submitted', 'firm', { firm: 'f', contentHash: 'cd' }],
  ['opened', 'everyone', { members: 2, answers: 1 }],
];

function ledger(): LedgerRow[] {
  let previous = GENESIS;
  return TOLD.map(([kind, audience, payload], at) => {
    const salt = String(at).padStart(32, '0');
    const entry = {
      consultationId: ID,
      seq: at + 1,
      at: new Date(Date.UTC(2026, 10, 24, 9, at)).toISOString(),
      kind,
      audience,
      commitment: commitmentOf(payload, salt),
    };
    previous = hashOf(entry, previous);
    return { ...entry, hash: previous, payload, salt, firmId: (payload['firm'] as string | undefined) ?? null };
  });
}

function pack(naming: FirmNaming = 'named', entries = ledger()): Pack {
  return packOf(
    {
      madeAt: '2027-01-04T09:00:00.000Z',
      consultation: {
        id: ID,
        title: 'Groen',
        buyer: 'Gemeente Overal',
        phase: 'opened',
        invitedOnlyReason: null,
        questionsUntil: null,
        deadline: null,
        openedAt: '2027-01-01T09:00:00.000Z',
      },
      entries,
      verdict: verifyChain(entries, new Map()),
      firms: [
        {
          name: 'De Genodigde',
          invited: { at: '2026-11-24T09:01:00.000Z', rationale: 'Dichtbij.' },
          answered: { at: '2026-11-24T09:07:00.000Z', contentHash: 'cd' },
        },
      ],
    },
    naming,
  );
}

/** As it comes out of a file. */
const written = (whole: Pack): Pack => readPack(JSON.stringify(whole));

type Place = string[];

/** Every single value in a part of a pack. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]));
}

function changedAt(whole: Pack, place: Place, change: (value: unknown) => unknown): Pack {
  const copy = structuredClone(whole) as unknown as Record<string, unknown>;
  const last = place.at(-1) as string;
  const holder = place.slice(0, -1).reduce<Record<string, unknown>>((inner, key) => inner[key] as never, copy);
  holder[last] = change(holder[last]);
  return copy as unknown as Pack;
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

describe('A pack', () => {
  it.each(['named', 'numbered'] as const)('proves itself, with firms %s', (naming) => {
    const verdict = verifyPack(written(pack(naming)));
    expect(verdict).toEqual({ valid: true, entries: 9, head: ledger().at(-1)?.hash, breaks: [] });
  });

  it('tells firms by number only where it goes to competitors, and never what is not for firms', () => {
    const numbered = JSON.stringify(pack('numbered'));
    for (const secret of [
      'De Genodigde',
      'Dichtbij',
      '"firm":"f"',
      '"contentHash":"cd"',
      '09:07:00.000Z","contentHash',
    ])
      expect(numbered).not.toContain(secret);
    const { chain } = pack('named').ledger;
    expect(chain.filter(({ payload }) => payload === null).map(({ kind }) => kind)).toEqual([
      'invited',
      'question-asked',
      'question-asked',
      'answer-submitted',
    ]);
  });

  it('shows any single value that is changed in what was exchanged, in the chain or in what is said of it', () => {
    const whole = written(pack());
    const waiting = String(whole.gaps.findIndex(({ reason }) => reason === 'question-unanswered'));
    const places = placesIn({ exchanged: whole.exchanged, gaps: whole.gaps, ledger: whole.ledger });
    const provable = places.filter(([part, at]) => part !== 'gaps' || at !== waiting);
    expect(provable.length).toBeGreaterThan(100);
    const changed = provable.filter((place) => verifyPack(changedAt(whole, place, another)).valid);
    expect(changed).toEqual([]);
  });

  it('shows what is left out, doubled or swapped', () => {
    const lists = [(whole: Pack): unknown[] => whole.exchanged, (whole: Pack): unknown[] => whole.ledger.chain];
    for (const list of lists)
      fc.assert(
        fc.property(fc.nat(), fc.nat(), fc.constantFrom('left out', 'doubled', 'swapped'), (one, two, how) => {
          const whole = structuredClone(pack());
          const items = list(whole);
          const [a, b] = [one % items.length, two % items.length];
          fc.pre(how !== 'swapped' || a !== b);
          if (how === 'left out') items.splice(a, 1);
          else if (how === 'doubled') items.splice(a, 0, items[a]);
          else [items[a], items[b]] = [items[b], items[a]];
          expect(verifyPack(whole).valid).toBe(false);
        }),
      );
  });

  it('shows a tail that was cut off, or a ledger that was written anew, to who holds a head of it', () => {
    const cut = pack('named', ledger().slice(0, 6));
    const receipt = ledger()[7]?.hash as string;
    expect(verifyPack(cut).valid).toBe(true);
    expect(verifyPack(cut, receipt).breaks).toEqual([{ seq: 0, reason: expect.stringContaining('cut off') }]);
    expect(verifyPack(pack(), receipt).valid).toBe(true);
  });

  it('stays provable when the content of an entry was erased, and then tells nothing of it', () => {
    const erased = pack(
      'named',
      ledger().map((row) => (row.seq === 5 ? { ...row, payload: null, salt: null } : row)),
    );
    expect(verifyPack(written(erased)).valid).toBe(true);
    expect(JSON.stringify(erased)).not.toContain('Daarom.');
    const put = structuredClone(erased);
    Object.assign(put.ledger.chain[4] as object, { payload: { questions: [] } });
    expect(verifyPack(put).valid).toBe(false);
  });

  it('says itself when the installation found its ledger changed', () => {
    const whole = pack();
    const breaks = [{ seq: 2, reason: 'the firm of the entry was changed' }];
    expect(verifyPack({ ...whole, ledger: { ...whole.ledger, valid: false, breaks } }).breaks).toEqual(breaks);
    expect(verifyPack({ ...whole, ledger: { ...whole.ledger, valid: false } }).valid).toBe(false);
  });

  it('is refused when it is none', () => {
    for (const [text, reason] of [
      ['{', /no JSON/],
      ['[]', /format/],
      ['{"format":"schakel-article-41-pack-2"}', /format/],
      [JSON.stringify({ ...pack(), consultation: {} }), /consultation\.id/],
      [JSON.stringify({ ...pack(), exchanged: [null] }), /exchanged/],
      [JSON.stringify({ ...pack(), gaps: 'geen' }), /gaps/],
      [JSON.stringify({ ...pack(), ledger: { ...pack().ledger, chain: [{ seq: 1 }] } }), /ledger\.chain/],
    ] as const)
      expect(() => readPack(text)).toThrow(reason);
  });
});
