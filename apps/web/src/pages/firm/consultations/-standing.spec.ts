import type { Involvement } from './-queries.js';
import { standingOf } from './-standing.js';

const EARLY = '2026-11-20T10:00:00Z';
const LATE = '2026-11-21T10:00:00Z';
const declined = { reason: 'too-far' as const, note: null, declinedAt: EARLY };
const of = (given: Partial<Involvement>) =>
  standingOf({
    phase: 'questions-open',
    declined: null,
    submittedAt: null,
    draftSavedAt: null,
    invitedAt: null,
    ...given,
  } as Involvement);

describe('How a firm stands in a consultation', () => {
  it.each([
    ['free', {}],
    ['invited', { invitedAt: EARLY }],
    ['drafted', { invitedAt: EARLY, draftSavedAt: EARLY }],
    ['submitted', { draftSavedAt: EARLY, submittedAt: LATE }],
    ['changed', { draftSavedAt: LATE, submittedAt: EARLY }],
    ['declined', { invitedAt: EARLY, declined }],
    ['declined', { draftSavedAt: EARLY, declined }],
  ] as const)('while it runs: %s', (standing, given) => {
    expect(of(given)).toBe(standing);
    expect(of({ ...given, phase: 'questions-answered' })).toBe(standing);
  });

  it.each([
    ['over', { invitedAt: EARLY }],
    ['missed', { draftSavedAt: EARLY }],
    ['taken', { submittedAt: EARLY, draftSavedAt: LATE }],
    ['declined', { draftSavedAt: EARLY, declined }],
  ] as const)('when it is over: %s', (standing, given) => {
    for (const phase of ['answers-closed', 'opened', 'report-published', 'archived', 'withdrawn'] as const)
      expect(of({ ...given, phase })).toBe(standing);
  });
});
