import { findTrades, tradeTerm } from '../trades/find-trades.js';
import { textWords } from './text-words.js';

/** What a text is found by. */
export interface IndexTerms {
  /** Its own words: as spelled (for search as you type and typos) and their stems. */
  exact: string[];
  /** What the words imply: the parts of compounds, and the trades that are named. */
  derived: string[];
}

/** A longer text is found by its first so many different terms. */
const MOST_TERMS = 4_000;

/** The terms of a text, each once, in order of appearance. */
export function indexTerms(texts: readonly string[]): IndexTerms {
  const exact = new Set<string>();
  const derived = new Set<string>();
  for (const text of texts) {
    const words = textWords(text);
    for (const word of words) {
      exact.add(word.spelling).add(word.stem);
      for (const part of word.parts) derived.add(part.spelling).add(part.stem);
    }
    for (const { value } of findTrades(words)) derived.add(tradeTerm(value));
  }
  return { exact: first(exact), derived: first(new Set([...derived].filter((term) => !exact.has(term)))) };
}

function first(terms: ReadonlySet<string>): string[] {
  return [...terms].slice(0, MOST_TERMS);
}
