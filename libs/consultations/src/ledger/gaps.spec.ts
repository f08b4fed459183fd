import fc from 'fast-check';
import { type Disclosure, disclosedAt, gapsOf } from './gaps.js';
import type { Audience, LedgerKind } from './ledger-entry.js';

const AUDIENCES: readonly Audience[] = ['everyone', 'invited', 'buyer', 'firm'];

const audience = fc.constantFrom(...AUDIENCES);
const documents = fc.record({ documentId: fc.constantFrom('a', 'b'), number: fc.integer({ min: 1, max: 3 }) });
const questions = fc.record({ questions: fc.array(fc.record({ id: fc.constantFrom('q1', 'q2', 'q3') })) });
const what: fc.Arbitrary<{ kind: LedgerKind; payload: unknown }> = fc.oneof(
  fc.record({
    kind: fc.constantFrom<LedgerKind>('published', 'announced', 'deadline-moved'),
    payload: fc.constant({}),
  }),
  fc.record({ kind: fc.constant<LedgerKind>('document'), payload: documents }),
  fc.record({ kind: fc.constant<LedgerKind>('question-answered'), payload: questions }),
  fc.record({
    kind: fc.constant<LedgerKind>('question-asked'),
    payload: fc.record({ id: fc.constantFrom('q1', 'q2') }),
  }),
  fc.record({ kind: fc.constant<LedgerKind>('opened'), payload: fc.record({ answers: fc.nat({ max: 2 }) }) }),
  fc.record({ kind: fc.constant<LedgerKind>('answer-submitted'), payload: fc.constant({}) }),
  fc.record({ kind: fc.constant<LedgerKind>('document'), payload: fc.constant(null) }),
);

/** Any ledger: every kind of entry with content, for every audience, in every order. */
const ledger = fc
  .array(fc.tuple(what, audience), { maxLength: 25 })
  .map((entries) => entries.map(([entry, audience], at) => entryOf(at + 1, { ...entry, audience })));

function entryOf(seq: number, entry: Omit<Disclosure, 'seq' | 'at'>): Disclosure {
  return { seq, at: new Date(Date.UTC(2026, 10, 24, 9, 0, seq)).toISOString(), ...entry };
}

function told(...entries: [LedgerKind, Audience, unknown?][]): Disclosure[] {
  return entries.map(([kind, audience, payload = {}], at) => entryOf(at + 1, { kind, audience, payload }));
}

describe('The gaps of a consultation', () => {
  it('are none when everything was told to everyone, every question answered and the answers reported', () => {
    const entries = told(
      ['published', 'everyone'],
      ['document', 'everyone', { documentId: 'd', number: 1 }],
      ['question-asked', 'buyer', { id: 'q', text: 'Waarom?' }],
      ['question-answered', 'everyone', { questions: [{ id: 'q' }] }],
      ['answer-submitted', 'firm', { firm: 'f' }],
      ['opened', 'everyone', { answers: 1 }],
      ['report-published', 'everyone'],
    );
    expect(gapsOf(entries)).toEqual([]);
  });

  it('are none for a question that went back to who asked, until it is asked anew', () => {
    const asked: [LedgerKind, Audience, unknown] = ['question-asked', 'buyer', { id: 'q' }];
    const back: [LedgerKind, Audience, unknown] = ['question-returned', 'buyer', { id: 'q' }];
    expect(gapsOf(told(asked, back))).toEqual([]);
    expect(gapsOf(told(asked, back, asked))).toEqual([
      expect.objectContaining({ reason: 'question-unanswered', seq: 3 }),
    ]);
  });

  it.each<[string, [LedgerKind, Audience, unknown?], object]>([
    [
      'a question answered to one firm only',
      ['question-answered', 'firm', { questions: [{ id: 'q' }] }],
      { reason: 'some-only', visibleTo: 'firm' },
    ],
    [
      'a document for invited firms only',
      ['document', 'invited', { documentId: 'd', number: 2 }],
      { reason: 'some-only', visibleTo: 'invited' },
    ],
    ['an announcement that did not go to all', ['announced', 'invited'], { reason: 'some-only', kind: 'announced' }],
    ['a question without an answer', ['question-asked', 'buyer', { id: 'q' }], { reason: 'question-unanswered' }],
    ['answers without a report', ['opened', 'everyone', { answers: 2 }], { reason: 'answers-unreported' }],
  ])('show %s', (_, entry, gap) => {
    expect(gapsOf(told(['published', 'everyone'], entry))).toEqual([expect.objectContaining({ seq: 2, ...gap })]);
  });

  it('are closed by telling the same to everyone later, which is then since when all had it', () => {
    const entries = told(
      ['document', 'invited', { documentId: 'd', number: 1 }],
      ['document', 'everyone', { documentId: 'd', number: 1 }],
    );
    expect(gapsOf(entries.slice(0, 1))).toHaveLength(1);
    expect(gapsOf(entries)).toEqual([]);
    expect(disclosedAt(entries).get('document d 1')).toBe(entries[1]?.at);
  });

  it('do not ask for answers or a report of what was withdrawn', () => {
    const entries = told(['question-asked', 'buyer', { id: 'q' }], ['opened', 'everyone', { answers: 2 }]);
    expect(gapsOf(entries)).toHaveLength(2);
    expect(gapsOf([...entries, entryOf(3, { kind: 'withdrawn', audience: 'everyone', payload: {} })])).toEqual([]);
  });

  it('never shrink by telling some, and never grow by telling everyone', () => {
    fc.assert(
      fc.property(ledger, what, audience, (entries, entry, audience) => {
        const before = gapsOf(entries);
        const after = gapsOf([...entries, entryOf(entries.length + 1, { ...entry, audience })]);
        const asks = entry.kind === 'question-asked' || entry.kind === 'opened';
        if (audience === 'everyone' && !asks) expect(after.length).toBeLessThanOrEqual(before.length);
        if (audience !== 'everyone') expect(after.length).toBeGreaterThanOrEqual(before.length);
      }),
    );
  });

  it('are closed, those of telling some only, by disclosing those entries to everyone, and by that to nobody less', () => {
    fc.assert(
      fc.property(ledger, audience, (entries, audience) => {
        const seqs = entries.map(({ seq }) => seq);
        const disclosure = entryOf(entries.length + 1, { kind: 'disclosed', audience, payload: { entries: seqs } });
        const left = gapsOf([...entries, disclosure]).filter(({ reason }) => reason === 'some-only');
        const before = gapsOf(entries).filter(({ reason }) => reason === 'some-only');
        expect(left).toHaveLength(audience === 'everyone' ? 0 : before.length);
      }),
    );
  });

  it('name for each piece the first entry with it, and that not everyone has it', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const gaps = gapsOf(entries);
        for (const { seq, since, reason, visibleTo } of gaps) {
          expect(entries[seq - 1]?.at).toBe(since);
          if (reason === 'some-only') expect(visibleTo).not.toBe('everyone');
        }
      }),
    );
  });
});
