import { words } from '../text.js';

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
  for (const word of words(text)) {
    if (word.length < 2 && !/\p{N}/u.test(word)) continue;
    add(word.slice(0, LENGTH), 1);
    for (const run of runs(`<${word}>`)) add(`~${run}`, GRAM_WEIGHT);
  }
  return weights;
}

function runs(padded: string): string[] {
  const found: string[] = [];
  for (let at = 0; at === 0 || at + LENGTH <= padded.length; at += 1) found.push(padded.slice(at, at + LENGTH));
  return found;
}
