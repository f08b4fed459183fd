import { tellingWords, windows } from '../text.js';

/** A text to find codes for. One free text without a title is all title. */
export interface SuggestionText {
  title: string;
  description: string;
}

const GRAM = 5;

/** All windows of five characters of `<word>`, or `<word>` itself where it has no more than five. */
export function fiveGrams(word: string): string[] {
  return windows(`<${word}>`, GRAM);
}

const PREFIX = 6;

/** The word cut to its first six letters: a stemmer that no language needs to be known for. */
export function prefixStem(word: string): string[] {
  return [word.slice(0, PREFIX)];
}

/** How a word becomes terms: `fiveGrams` or `prefixStem`. */
export type TermsOf = (word: string) => readonly string[];

/** What a word of the title weighs beside one of the description. */
const TITLE = 2;

/**
 * The terms of a text with their weight in (0, 1): x / (x + 1) for a term that occurs x times, the title counted
 * twice. What is said often weighs little more than what is said once.
 */
export function queryTerms({ title, description }: SuggestionText, termsOf: TermsOf): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [text, weight] of [
    [title, TITLE],
    [description, 1],
  ] as const)
    for (const word of tellingWords(text))
      for (const term of termsOf(word)) weights.set(term, (weights.get(term) ?? 0) + weight);
  for (const [term, x] of weights) weights.set(term, x / (x + 1));
  return weights;
}
