import type { FoundPhrase } from '../analysis/phrase-book.js';
import { textWords } from '../analysis/text-words.js';
import { findTrades } from './find-trades.js';
import type { Trade } from './trade.js';

/** A trade that a text names. */
export interface TradeInText {
  trade: Trade;
  /** The words that showed it, as written, each once, in order. */
  words: readonly string[];
  /** Where they stand in the text, ascending: offsets in UTF-16 units. */
  at: readonly { start: number; end: number }[];
}

/**
 * The trades that a text names, in order of appearance, each once.
 * @param language of the text, ISO 639-1; where it is neither Dutch nor English, or unknown, names in both count
 */
export function tradesIn(text: string, language?: string): TradeInText[] {
  const words = textWords(text);
  const found = findTrades(words, language);
  const places = new Map<Trade, Set<number>>();
  for (const { value, at } of found.filter((one) => !found.some((other) => isMore(other, one)))) {
    const known = places.get(value) ?? new Set();
    places.set(value, known);
    for (const place of at) known.add(place);
  }
  return [...places]
    .map(([trade, known]) => ({ trade, first: Math.min(...known), places: [...known].sort((a, b) => a - b) }))
    .sort((one, other) => one.first - other.first || (one.trade.id < other.trade.id ? -1 : 1))
    .map(({ trade, places: its }) => {
      const at = its.flatMap((place) => words[place] ?? []).map(({ start, end }) => ({ start, end }));
      return { trade, words: [...new Set(at.map(({ start, end }) => text.slice(start, end)))], at };
    });
}

/** Does the one name hold the other and more? *Window cleaning* is not also *cleaning*. */
function isMore(one: FoundPhrase<Trade>, other: FoundPhrase<Trade>): boolean {
  return (
    one.value !== other.value &&
    one.stems.length > other.stems.length &&
    other.stems.every((stem) => one.stems.includes(stem)) &&
    other.at.every((place) => one.at.includes(place))
  );
}
