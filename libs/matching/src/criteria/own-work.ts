import { verdictOn, type Criterion } from '../criterion.js';
import { subWords } from './sub-words.js';
import { words } from './words.js';
import { work } from './work.js';

const ABOUT_THE_WORK = [subWords, words, work];

/**
 * Is this the firm's own kind of work? What it wrote and the codes it chose, against the opportunity: the mean share of
 * what the firm made for it would get. Close to the fit on purpose: a firm that says what it wants must not gain by
 * saying it, only by wanting this.
 */
export const ownWork: Criterion<'ownWork'> = {
  code: 'ownWork',
  full: () => 1,
  weigh(pair) {
    if (pair.firm.capabilities.length === 0) return { value: 0, verdict: 'unknown' };
    let sum = 0;
    for (const criterion of ABOUT_THE_WORK) {
      sum += Math.min(1, criterion.weigh(pair).value / (criterion.full(pair.query) ?? 1));
    }
    const value = sum / ABOUT_THE_WORK.length;
    return { value, verdict: verdictOn(value, 0.5, 0.2) };
  },
  // The same facts as for the buyer, who asked for the work: told there.
  explain: () => [],
};
