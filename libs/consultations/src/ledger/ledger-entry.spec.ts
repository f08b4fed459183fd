import fc from 'fast-check';
import {
  type ChainedEntry,
  commitmentOf,
  GENESIS,
  hashOf,
  LEDGER_KINDS,
  type LedgerEntry,
  verifyChain,
} from './ledger-entry.js';

const SALT = 'ab'.repeat(16);

function chain(length: number): { entries: ChainedEntry[]; payloads: Map<number, { payload: unknown; salt: string }> } {
  const entries: ChainedEntry[] = [];
  const payloads = new Map<number, { payload: unknown; salt: string }>();
  let previous = GENESIS;
  for (let seq = 1; seq <= length; seq += 1) {
    const payload = { text: `payload ${seq}` };
    const entry: LedgerEntry = {
      consultationId: 'c',
      seq,
      at: new Date(Date.UTC(2026, 10, 24, 9, seq)).toISOString(),
      kind: LEDGER_KINDS[seq % LEDGER_KINDS.length] ?? 'published',
      audience: 'everyone',
      commitment: commitmentOf(payload, SALT),
    };
    previous = hashOf(entry, previous);
    entries.push({ ...entry, hash: previous });
    payloads.set(seq, { payload, salt: SALT });
  }
  return { entries, payloads };
}

describe('The ledger of a consultation', () => {
  it('is valid as written, also when a payload was erased', () => {
    const { entries, payloads } = chain(50);
    payloads.delete(7);
    expect(verifyChain(entries, payloads)).toMatchObject({ valid: true, entries: 50, head: entries.at(-1)?.hash });
  });

  it('shows every change of any field of any entry', () => {
    const changes = fc.record({
      at: fc.integer({ min: 0, max: 49 }),
      field: fc.constantFrom('consultationId', 'at', 'kind', 'audience', 'commitment', 'hash'),
    });
    fc.assert(
      fc.property(changes, ({ at, field }) => {
        const { entries, payloads } = chain(50);
        entries[at] = { ...(entries[at] as ChainedEntry), [field]: 'changed' };
        expect(verifyChain(entries, payloads).valid).toBe(false);
      }),
    );
  });

  it('shows an entry that was left out, put in or swapped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 }), (at) => {
        const { entries, payloads } = chain(50);
        expect(verifyChain(entries.toSpliced(at, 1), payloads).valid).toBe(false);
        expect(verifyChain(entries.toSpliced(at, 0, entries[at] as ChainedEntry), payloads).valid).toBe(false);
        expect(
          verifyChain(
            entries.with(at, entries[at + 1] as ChainedEntry).with(at + 1, entries[at] as ChainedEntry),
            payloads,
          ).valid,
        ).toBe(false);
      }),
    );
  });

  it('shows a changed payload though the chain itself is whole', () => {
    const { entries, payloads } = chain(5);
    payloads.set(3, { payload: { text: 'something else' }, salt: SALT });
    expect(verifyChain(entries, payloads).breaks).toEqual([{ seq: 3, reason: expect.stringContaining('content') }]);
  });

  it('cannot show that its tail was cut, except to who holds a later head', () => {
    const { entries, payloads } = chain(50);
    const cut = entries.slice(0, 40);
    const kept = [{ head: (entries[45] as ChainedEntry).hash, seq: 46 }];
    expect(verifyChain(cut, payloads).valid).toBe(true);
    expect(verifyChain(cut, payloads, kept).valid).toBe(false);
    expect(verifyChain(entries, payloads, kept).valid).toBe(true);
  });
});
