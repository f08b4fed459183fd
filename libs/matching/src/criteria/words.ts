import type { Criterion, ReadPair } from '../criterion.js';
import { verdictOn } from '../criterion.js';
import type { Reason } from '../reasons.js';
import { otherLanguages, sharedWords, translatedWords } from '../matched-words.js';

/**
 * The same words, in the texts or in the labels of the CPV codes: BM25 over stems, next to the best firm. For a firm that
 * writes another language the words are translated one by one, which counts for less.
 */
export const words: Criterion<'words'> = {
  code: 'words',
  full: () => 1,
  weigh({ query, firm }) {
    const value = query.words(firm);
    return { value, verdict: verdictOn(value, 0.6, 0.25) };
  },
  explain(pair) {
    const shared = sharedWords(pair);
    const told: Reason[] = otherLanguage(pair);
    // What is shared speaks for a match, however little it is beside what others share.
    const verdict = words.weigh(pair).verdict === 'fits' ? 'fits' : 'partly';
    if (shared.length > 0) told.push({ code: 'sharedWords', part: 'words', verdict, facts: { words: shared } });
    // Where only the labels of the codes agree, the kind of work says so.
    if (told.length > 0 || words.weigh(pair).verdict !== 'doesNotFit') return told;
    return [{ code: 'noSharedWords', part: 'words', verdict: 'doesNotFit', facts: {} }];
  },
};

/** That the firm writes another language, and which words agree in translation: without any, little is known. */
function otherLanguage(pair: ReadPair): Reason[] {
  const languages = otherLanguages(pair);
  if (languages.length === 0) return [];
  const translated = translatedWords(pair);
  const facts = { languages: [...languages], words: translated };
  return [{ code: 'otherLanguage', part: 'words', verdict: translated.length > 0 ? 'partly' : 'unknown', facts }];
}
