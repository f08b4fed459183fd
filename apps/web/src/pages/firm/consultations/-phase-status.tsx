import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { firmAnswerWords } from '../../../words/firm-answer.js';
import { PHASE_STATES } from '../../-phases.js';
import type { Phase } from './-queries.js';

/** Where a consultation is in its life, as a firm reads it. */
export function PhaseStatus({ phase }: { phase: Phase }) {
  const { phases } = useWords(firmAnswerWords);
  return <Status state={PHASE_STATES[phase]}>{phases[phase]}</Status>;
}
