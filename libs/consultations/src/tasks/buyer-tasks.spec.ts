import type { WholeConsultation } from '../consultations.js';
import { type Phase, PHASES } from '../phase.js';
import { type BuyerConsultationTask, buyerTasksOf, type WaitingQuestion } from './buyer-tasks.js';

const DEADLINE = '2026-12-18T11:00:00.000Z';
const ME = 'ik';

function tasks(
  phase: Phase,
  {
    now = '2026-12-01T09:00:00.000Z',
    waiting = [],
    requestedBy = null,
    takesAnswers = true,
  }: { now?: string; waiting?: WaitingQuestion[]; requestedBy?: string | null; takesAnswers?: boolean } = {},
): BuyerConsultationTask[] {
  const whole = {
    opportunity: { id: 'c', title: 'Groen', deadline: DEADLINE },
    consultation: {
      openingRequestedBy: requestedBy,
      openingRequestedAt: requestedBy && '2026-12-19T09:00:00.000Z',
      openedAt: phase === 'opened' ? '2026-12-20T09:00:00.000Z' : null,
    },
    phase,
    next: phase === 'answers-closed' ? { phase: takesAnswers ? 'opened' : 'archived', at: null, by: 'buyer' } : null,
  } as unknown as WholeConsultation;
  return buyerTasksOf(whole, waiting, { personId: ME, now: new Date(now), graceSeconds: 60 });
}
const asked = (askedAt: string, assignedTo: string | null = null): WaitingQuestion => ({ askedAt, assignedTo });

describe('What a consultation asks of a member of its buyer', () => {
  it('is to answer the questions that nobody took or that are mine, oldest first, before the deadline', () => {
    const waiting = [
      asked('2026-11-30T10:00:00.000Z'),
      asked('2026-11-29T10:00:00.000Z', ME),
      asked('2026-11-28T10:00:00.000Z', 'een collega'),
    ];
    for (const phase of ['questions-open', 'questions-closed'] as const)
      expect(tasks(phase, { waiting })).toEqual([
        {
          code: 'questions-waiting',
          subject: { kind: 'consultation', id: 'c', name: 'Groen' },
          count: 2,
          since: '2026-11-29T10:00:00.000Z',
          due: DEADLINE,
        },
      ]);
    expect(tasks('questions-open', { waiting: waiting.slice(2) })).toEqual([]);
    expect(tasks('answers-closed', { waiting, requestedBy: ME })).toEqual([]);
  });

  it('is to keep an eye on it in the last two days', () => {
    expect(tasks('questions-answered', { now: '2026-12-16T10:59:59.999Z' })).toEqual([]);
    expect(tasks('questions-answered', { now: '2026-12-16T11:00:00.000Z' })).toMatchObject([
      { code: 'closing-soon', due: DEADLINE },
    ]);
  });

  it('is to open the answers, a minute after the deadline; or to be the second who does', () => {
    expect(tasks('answers-closed')).toMatchObject([{ code: 'opening-due', due: '2026-12-18T11:01:00.000Z' }]);
    expect(tasks('answers-closed', { requestedBy: 'een collega' })).toMatchObject([
      { code: 'second-opener-needed', since: '2026-12-19T09:00:00.000Z' },
    ]);
    expect(tasks('answers-closed', { requestedBy: ME })).toEqual([]);
    expect(tasks('answers-closed', { takesAnswers: false })).toEqual([]);
  });

  it('is to publish the report once the answers are open', () => {
    expect(tasks('opened')).toMatchObject([{ code: 'report-due', since: '2026-12-20T09:00:00.000Z', due: null }]);
  });

  it('is nothing in any other phase', () => {
    const busy: Phase[] = ['answers-closed', 'opened'];
    for (const phase of PHASES.filter((each) => !busy.includes(each))) expect(tasks(phase)).toEqual([]);
  });
});
