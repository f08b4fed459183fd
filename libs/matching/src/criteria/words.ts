import type { Criterion } from '../criterion.js';
import { verdictOn } from '../criterion.js';
import { sharedWords } from '../shared-words.js';

/** The same words, in the texts or in the labels of the CPV codes. BM25 over stems, next to the best firm. */
export const words: Criterion<'words'> = {
  code: 'words',
  full: () => 1,
  weigh({ query, firm }) {
    const value = query.words(firm);
    return { value, verdict: verdictOn(value, 0.6, 0.25) };
  },
  explain(pair) {
    const shared = sharedWords(pair);
    // What is shared speaks for a match, however little it is beside what others share.
    const verdict = words.weigh(pair).verdict === 'fits' ? 'fits' : 'partly';
    return shared.length > 0
      ? [{ code: 'sharedWords', part: 'words', verdict, facts: { words: shared } }]
      : [{ code: 'noSharedWords', part: 'words', verdict: 'doesNotFit', facts: {} }];
  },
};
