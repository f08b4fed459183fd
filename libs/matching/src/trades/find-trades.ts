import { editDistance } from '../analysis/edit-distance.js';
import { type FoundPhrase, PhraseBook } from '../analysis/phrase-book.js';
import { spelling } from '../analysis/stem.js';
import { textWords, type TextWord } from '../analysis/text-words.js';
import type { Trade } from './trade.js';
import { trades } from './trades.js';

/** Words shorter than this are not corrected to a trade. */
const SHORTEST_CORRECTED = 7;

/** Whose names are looked for: those of one language, or of both. */
type Names = 'nl' | 'en' | 'both';

const books = new Map<Names, PhraseBook<Trade>>();

/**
 * The trades that a text names, with the words that name them, wherever they stand.
 * @param language of the text, ISO 639-1; names in both languages count unless it is Dutch or English
 */
export function findTrades(words: readonly TextWord[], language?: string): FoundPhrase<Trade>[] {
  const names: Names = language === 'nl' || language === 'en' ? language : 'both';
  let book = books.get(names);
  if (!book) books.set(names, (book = new PhraseBook(namesOf(names))));
  return book.find(words);
}

function namesOf(names: Names): [string, Trade][] {
  return trades().flatMap((trade) => {
    const its = names === 'both' ? [...trade.nl.names, ...trade.en.names] : trade[names].names;
    return [...new Set(its)].map((name): [string, Trade] => [name, trade]);
  });
}

/** A trade by one of its names of one word. */
interface OneWord {
  name: string;
  spelling: string;
  trade: Trade;
}

let oneWords: readonly OneWord[] | undefined;

/** The trade, and its name, of which a one-word name is a single typo away; if there is exactly one such trade. */
export function tradeByTypo(word: TextWord): OneWord | undefined {
  if (word.spelling.length < SHORTEST_CORRECTED || word.parts.length > 0) return undefined;
  oneWords ??= namesOf('both').flatMap(([name, trade]) => {
    const [only, ...others] = textWords(name);
    return only && others.length === 0 ? [{ name, spelling: only.spelling, trade }] : [];
  });
  const near = oneWords.filter(
    (name) => name.spelling[0] === word.spelling[0] && editDistance(name.spelling, word.spelling, 1) <= 1,
  );
  const found = new Set(near.map(({ trade }) => trade));
  return found.size === 1 ? near[0] : undefined;
}

/**
 * The term under which a trade is indexed and searched: a word that no text holds. Terms of different trades are too
 * different to be taken for typos of each other.
 */
export function tradeTerm({ id }: Trade): string {
  return `xq${spelling(id.replace(/[^a-z]/g, ''))}`;
}
