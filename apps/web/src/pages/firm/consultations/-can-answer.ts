import type { Involvement } from './-queries.js';

/** Can firms hand in, replace or withdraw an answer in this phase? */
export const canAnswer = (phase: Involvement['phase']): boolean =>
  phase === 'questions-open' || phase === 'questions-closed' || phase === 'questions-answered';
