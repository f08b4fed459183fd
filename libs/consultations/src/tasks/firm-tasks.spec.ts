import type { Involvement } from '../invitations/firm-consultations.js';
import { PHASES } from '../phase.js';
import { firmTasksOf } from './firm-tasks.js';

const INVITED = '2026-12-01T09:00:00.000Z';
const SAVED = '2026-12-02T09:00:00.000Z';
const SUBMITTED = '2026-12-03T09:00:00.000Z';

const tasks = (standing: Partial<Involvement>) =>
  firmTasksOf({
    opportunity: { id: 'c', title: 'Groen', deadline: '2026-12-18T11:00:00.000Z' },
    phase: 'questions-open',
    invitedAt: null,
    draftSavedAt: null,
    submittedAt: null,
    declined: null,
    ...standing,
  } as Involvement).map(({ code, since }) => [code, since]);

describe('What a consultation asks of a firm', () => {
  it.each<[string, Partial<Involvement>, string[][]]>([
    ['an invitation', { invitedAt: INVITED }, [['invitation-waiting', INVITED]]],
    ['a draft', { invitedAt: INVITED, draftSavedAt: SAVED }, [['answer-not-handed-in', SAVED]]],
    ['a draft of who came by itself', { draftSavedAt: SAVED }, [['answer-not-handed-in', SAVED]]],
    ['an answer that was handed in', { invitedAt: INVITED, draftSavedAt: SAVED, submittedAt: SUBMITTED }, []],
    [
      'a draft that is newer than the answer',
      { draftSavedAt: '2026-12-04T09:00:00.000Z', submittedAt: SUBMITTED },
      [['answer-changed-since', '2026-12-04T09:00:00.000Z']],
    ],
    ['only a question', {}, []],
    ['a no', { invitedAt: INVITED, declined: { reason: 'too-big', note: null, declinedAt: SAVED } }, []],
  ])('after %s', (_, standing, expected) => {
    expect(tasks(standing)).toEqual(expected);
  });

  it('is nothing once it cannot answer any more', () => {
    const open = ['questions-open', 'questions-closed', 'questions-answered'];
    for (const phase of PHASES) expect(tasks({ phase, invitedAt: INVITED })).toHaveLength(open.includes(phase) ? 1 : 0);
  });
});
