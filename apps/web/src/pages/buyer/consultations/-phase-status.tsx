import { Status } from '../../../patterns/status.js';
import { useWords } from '../../../words/area.js';
import { roomWords } from '../../../words/consultations.js';
import { PHASE_STATES } from '../../-phases.js';
import type { Phase } from './-queries.js';

/** Where a consultation is in its life. */
export function PhaseStatus({ phase }: { phase: Phase }) {
  const { phases } = useWords(roomWords);
  return <Status state={PHASE_STATES[phase]}>{phases[phase]}</Status>;
}
