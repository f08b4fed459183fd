import { Status, type State } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import type { Phase } from './-queries.js';

const STATES: Readonly<Record<Phase, State>> = {
  draft: 'todo',
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

/** Where a consultation is in its life, as a firm reads it. */
export function PhaseStatus({ phase }: { phase: Phase }) {
  const { phases } = useWords(firmAnswerWords);
  return <Status state={STATES[phase]}>{phases[phase]}</Status>;
}
