import type { Fit } from './joint.js';

/** What a match or one reason of it comes to, as the APIs say it. */
export type Verdict = 'fits' | 'partly' | 'unknown' | 'doesNotFit';

/** How a verdict is drawn and called. */
export const fitOf = (verdict: Verdict): Fit =>
  verdict === 'unknown' ? 'unsure' : verdict === 'doesNotFit' ? 'not' : verdict;
