import type { PublicDto } from '../api/clients.js';
import type { State } from '../patterns/status.js';

type Phase = PublicDto<'PublicConsultationDto'>['phase'];

/** How each phase of a consultation looks, whoever reads it. */
export const PHASE_STATES: Readonly<Record<Phase, State>> = {
  draft: 'busy',
  published: 'todo',
  'questions-open': 'busy',
  'questions-closed': 'busy',
  'questions-answered': 'busy',
  'answers-closed': 'sealed',
  opened: 'yes',
  'report-published': 'done',
  archived: 'done',
  withdrawn: 'blocked',
};

/** Can firms hand in, replace or withdraw an answer in this phase? */
export const takesAnswers = (phase: Phase): boolean =>
  phase === 'questions-open' || phase === 'questions-closed' || phase === 'questions-answered';
