import { Status, type State } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import type { Phase } from './-queries.js';

const STATES: Readonly<Record<Phase, State>> = {
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

/** Where a consultation is in its life. */
export function PhaseStatus({ phase }: { phase: Phase }) {
  const { phases } = useWords(roomWords);
  return <Status state={STATES[phase]}>{phases[phase]}</Status>;
}
