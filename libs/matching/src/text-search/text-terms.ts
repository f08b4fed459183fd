import { tellingWords, windows } from '../text.js';

/** How much a run of five characters weighs next to a word. */
const GRAM_WEIGHT = 0.25;

/** Words are cut here, and runs of characters have this length. */
const LENGTH = 5;

/**
 * What a text is compared by, with how much of each it holds: the first five characters of its words, a stemmer that no
 * language has to be known for, and at a quarter of the weight all runs of five characters, which let the parts of
 * compounds meet. Lone letters say nothing; lone digits do.
 */
export function textTerms(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => weights.set(term, (weights.get(term) ?? 0) + weight);
  for (const word of tellingWords(text)) {
    add(word.slice(0, LENGTH), 1);
    for (const run of windows(`<${word}>`, LENGTH)) add(`~${run}`, GRAM_WEIGHT);
  }
  return weights;
}
