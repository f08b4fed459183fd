import type { Fit } from '../../patterns/joint.js';
import type { Reason } from './-needs.js';

/** How a verdict is drawn: what fits partly is a closed link with other words; only what is not known is dashed. */
export const fitOf = (verdict: Reason['verdict']): Fit =>
  verdict === 'unknown' ? 'unsure' : verdict === 'doesNotFit' ? 'not' : 'fits';
