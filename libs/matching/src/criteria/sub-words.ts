import type { Criterion } from '../criterion.js';
import { verdictOn } from '../criterion.js';
import { similarWords } from '../matched-words.js';

/**
 * Parts of words: `glasbewassing` and `bewassing` share most of theirs. BM25 over 4-grams of everything the firm
 * wrote, next to the best firm.
 */
export const subWords: Criterion<'subWords'> = {
  code: 'subWords',
  full: () => 1,
  weigh({ query, firm }) {
    const value = query.subWords(firm);
    return { value, verdict: verdictOn(value, 0.6, 0.25) };
  },
  explain(pair) {
    const words = similarWords(pair);
    return words.length > 0 ? [{ code: 'similarWords', part: 'subWords', verdict: 'partly', facts: { words } }] : [];
  },
};
