import fc from 'fast-check';
import {
  assertPhaseTransition,
  canAnswer,
  canAsk,
  type Facts,
  nextStep,
  phaseAt,
  PHASES,
  TRANSITIONS,
} from './phase.js';

const OPEN: Facts = {
  status: 'open',
  takesAnswers: true,
  questionsUntil: '2026-12-08T11:00:00.000Z',
  deadline: '2026-12-18T11:00:00.000Z',
  unanswered: 0,
  openedAt: null,
  reportPublishedAt: null,
  archivedAt: null,
};

const at = (moment: string) => new Date(moment);

describe('The phase of a consultation', () => {
  it.each([
    ['questions are open until the last millisecond', {}, '2026-12-08T10:59:59.999Z', 'questions-open'],
    ['questions are over at their moment', {}, '2026-12-08T11:00:00.000Z', 'questions-answered'],
    ['some still wait for their answer', { unanswered: 1 }, '2026-12-08T11:00:00.000Z', 'questions-closed'],
    ['answers are taken until the last millisecond', {}, '2026-12-18T10:59:59.999Z', 'questions-answered'],
    ['answers are over at the deadline', {}, '2026-12-18T11:00:00.000Z', 'answers-closed'],
    [
      'a late mark of the worker changes nothing',
      { status: 'closed' },
      '2026-12-18T10:59:59.999Z',
      'questions-answered',
    ],
    [
      'what only announces is over when its buyer says so',
      { status: 'closed', takesAnswers: false },
      '2026-12-01T00:00:00Z',
      'answers-closed',
    ],
    ['it is announced without a period', { status: 'planned', deadline: null }, '2026-12-01T00:00:00Z', 'published'],
    ['it was opened', { status: 'closed', openedAt: '2026-12-18T12:00:00Z' }, '2026-12-19T00:00:00Z', 'opened'],
    [
      'its report is out',
      { status: 'closed', openedAt: '2026-12-18T12:00:00Z', reportPublishedAt: '2027-01-10T12:00:00Z' },
      '2027-02-01T00:00:00Z',
      'report-published',
    ],
    [
      'it is archived',
      { status: 'closed', openedAt: '2026-12-18T12:00:00Z', archivedAt: '2027-01-10T12:00:00Z' },
      '2027-02-01T00:00:00Z',
      'archived',
    ],
    [
      'it was withdrawn',
      { status: 'withdrawn', openedAt: '2026-12-18T12:00:00Z' },
      '2027-02-01T00:00:00Z',
      'withdrawn',
    ],
    ['it is a draft', { status: 'draft' }, '2027-02-01T00:00:00Z', 'draft'],
  ] as const)('tells when %s', (_, change, now, phase) => {
    expect(phaseAt({ ...OPEN, ...change }, at(now))).toBe(phase);
  });

  it('goes, with the clock and whatever is recorded, only where the table lets it', () => {
    const act = fc.constantFrom(
      'wait',
      'ask',
      'answer',
      'open',
      'report',
      'archive',
      'withdraw',
      'mark-closed' as const,
    );
    const walk = fc.array(fc.tuple(act, fc.integer({ min: 0, max: 9 * 86_400_000 })), { maxLength: 40 });
    fc.assert(
      fc.property(walk, (steps) => {
        let facts = OPEN;
        let now = at('2026-11-24T09:00:00Z').getTime();
        for (const [what, wait] of steps) {
          const before = phaseAt(facts, new Date(now));
          now += wait;
          const waited = phaseAt(facts, new Date(now));
          if (waited !== before) expect(TRANSITIONS[before][waited]).toBe('clock');
          facts = recorded(facts, what, new Date(now));
          const after = phaseAt(facts, new Date(now));
          if (after !== waited) expect(TRANSITIONS[waited][after]).toBe('buyer');
        }
      }),
    );
  });

  it('can be withdrawn in every public phase but the last', () => {
    const open = PHASES.filter((phase) => 'withdrawn' in TRANSITIONS[phase]);
    expect(open).toEqual(PHASES.filter((phase) => !['draft', 'archived', 'withdrawn'].includes(phase)));
  });

  it('names both phases and the possible ones when a step is refused', () => {
    expect(() => assertPhaseTransition('questions-open', 'opened')).toThrow(/questions-open.*opened.*answers-closed/);
    expect(() => assertPhaseTransition('archived', 'withdrawn')).toThrow(/last phase/);
  });
});

describe('The next step of a consultation', () => {
  it.each([
    [{}, '2026-12-01T00:00:00Z', { phase: 'questions-answered', at: OPEN.questionsUntil, by: 'clock' }],
    [{ unanswered: 2 }, '2026-12-01T00:00:00Z', { phase: 'questions-closed', at: OPEN.questionsUntil, by: 'clock' }],
    [{}, '2026-12-09T00:00:00Z', { phase: 'answers-closed', at: OPEN.deadline, by: 'clock' }],
    [{}, '2026-12-18T11:00:00Z', { phase: 'opened', at: '2026-12-18T11:00:30.000Z', by: 'buyer' }],
    [{ openedAt: OPEN.deadline }, '2027-01-01T00:00:00Z', { phase: 'report-published', at: null, by: 'buyer' }],
    [{ takesAnswers: false }, '2027-01-01T00:00:00Z', { phase: 'archived', at: null, by: 'buyer' }],
    [{ status: 'withdrawn' }, '2026-12-01T00:00:00Z', null],
  ] as const)('%o at %s', (change, now, next) => {
    expect(nextStep({ ...OPEN, ...change }, at(now), 30)).toEqual(next);
  });

  it('of the clock is what the clock brings at that very moment, and not a millisecond earlier', () => {
    const moment = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2027, 1, 1) });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 2 }), (time, unanswered) => {
        const facts = { ...OPEN, unanswered };
        const next = nextStep(facts, new Date(time), 30);
        if (next?.by !== 'clock' || next.at === null) return;
        expect(phaseAt(facts, new Date(new Date(next.at).getTime() - 1))).not.toBe(next.phase);
        expect(phaseAt(facts, new Date(next.at))).toBe(next.phase);
      }),
    );
  });
});

describe('Firms', () => {
  it('can ask while questions are open and answer until the deadline', () => {
    expect(PHASES.filter(canAsk)).toEqual(['questions-open']);
    expect(PHASES.filter(canAnswer)).toEqual(['questions-open', 'questions-closed', 'questions-answered']);
  });
});

type Act = 'wait' | 'ask' | 'answer' | 'open' | 'report' | 'archive' | 'withdraw' | 'mark-closed';

/** What is recorded of an act at a moment, where the phase allows it. */
function recorded(facts: Facts, act: Act, now: Date): Facts {
  const phase = phaseAt(facts, now);
  const stamp = now.toISOString();
  switch (act) {
    case 'wait':
      return facts;
    case 'ask':
      return canAsk(phase) ? { ...facts, unanswered: facts.unanswered + 1 } : facts;
    case 'answer':
      return { ...facts, unanswered: canAnswer(phase) ? Math.max(0, facts.unanswered - 1) : facts.unanswered };
    case 'open':
      return TRANSITIONS[phase].opened ? { ...facts, openedAt: stamp } : facts;
    case 'report':
      return TRANSITIONS[phase]['report-published'] ? { ...facts, reportPublishedAt: stamp } : facts;
    case 'archive':
      return TRANSITIONS[phase].archived ? { ...facts, archivedAt: stamp } : facts;
    case 'withdraw':
      return TRANSITIONS[phase].withdrawn ? { ...facts, status: 'withdrawn' } : facts;
    case 'mark-closed':
      return facts.status === 'open' && now >= new Date(facts.deadline ?? 0) ? { ...facts, status: 'closed' } : facts;
  }
}
