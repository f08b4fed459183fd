import { findTrades, tradeByTypo, tradeTerm } from '../trades/find-trades.js';
import { genericHead } from './generic-heads.js';
import { allWords, textWords, type TextWord } from './text-words.js';

/** One thing a document must hold to be found. */
export interface QueryTerm {
  term: string;
  /** The word is still being typed: terms that begin with it count too. */
  prefix: boolean;
  /** Where nothing holds the term: the trade it is probably a misspelling of. */
  instead?: string;
  /** Of a trade: the words that named it, to be asked for where no document is about the trade. */
  words?: readonly QueryTerm[];
}

/** The longest text that is read, in characters; what comes after is ignored. */
export const LONGEST_QUERY = 500;
/** Terms after these are ignored. */
export const MOST_QUERY_TERMS = 24;

/** A stem shorter than this begins too many words to be searched as the beginning of one. */
const SHORTEST_PREFIX_STEM = 4;
/** The letters of a word that count where not all words are found. */
const BEGINNING = 6;

/** A piece of the query that can become part of a trade: a word, or a part of a compound. */
interface Piece {
  word: number;
  stem: string;
  spelling: string;
  isGeneric: boolean;
}

/**
 * What a typed text asks for: at most 24 terms. Compounds are asked for by their parts and trades by their term,
 * as the index holds those for every document that names them; the last word counts as the beginning of a word unless
 * a space follows it.
 */
export function queryTerms(text: string): QueryTerm[] {
  const { words, isTyping } = readQuery(text);
  return distinct(termsOf(words, isTyping));
}

/**
 * What a typed text asks for where no document holds all of it: the beginnings of its words and the trades it names, of
 * which the more a document holds, the better. Beginnings are a stemmer that needs to know no language: on titles that
 * look for their description in eleven languages they do better than whole words, stems or the parts of compounds.
 */
export function looseTerms(text: string): QueryTerm[] {
  const { words, isTyping } = readQuery(text);
  const beginnings = words.map(({ stem: whole, end }) => {
    if (/\d/.test(whole)) return { term: whole, prefix: false };
    const isUnfinished = isTyping && end === words.at(-1)?.end && whole.length >= SHORTEST_PREFIX_STEM;
    return { term: whole.slice(0, BEGINNING), prefix: whole.length > BEGINNING || isUnfinished };
  });
  const trades = findTrades(words).map(({ value }) => ({ term: tradeTerm(value), prefix: false }));
  return distinct([...beginnings, ...trades]);
}

/** A typed text, as far as it is read. */
export interface ReadQuery {
  words: TextWord[];
  /** The last word may be unfinished. */
  isTyping: boolean;
}

/** The words of a text; function words only where there is nothing else. */
export function readQuery(text: string): ReadQuery {
  const read = text.slice(0, LONGEST_QUERY);
  const meaningful = textWords(read);
  const words = meaningful.length > 0 ? meaningful : allWords(read);
  return { words, isTyping: /[\p{L}\p{N}\p{M}]$/u.test(read) && words.at(-1)?.end === read.length };
}

function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const found = new Map<string, QueryTerm>();
  for (const term of terms) if (!found.has(term.term)) found.set(term.term, term);
  return [...found.values()].slice(0, MOST_QUERY_TERMS);
}

/** The terms with every trade spelled out in the words that named it. */
export function spelledOut(terms: readonly QueryTerm[]): QueryTerm[] {
  return terms.flatMap((term) => term.words ?? [term]).slice(0, MOST_QUERY_TERMS);
}

function termsOf(words: readonly TextWord[], isTyping: boolean): QueryTerm[] {
  const pieces = words.flatMap(piecesOf);
  const trades = tradesOf(words, pieces);
  const terms: QueryTerm[] = [];
  for (const [index, piece] of pieces.entries()) {
    const found = trades.get(piece);
    if (found) terms.push(found);
    else if (!piece.isGeneric) terms.push(plainTerm(piece, words, isTyping && index === pieces.length - 1));
  }
  return terms;
}

function piecesOf(word: TextWord, index: number): Piece[] {
  if (word.parts.length === 0) return [{ word: index, stem: word.stem, spelling: word.spelling, isGeneric: false }];
  const head = genericHead(word.parts.map(({ stem }) => stem));
  return word.parts.map(({ stem, spelling }, part) => ({ word: index, stem, spelling, isGeneric: part >= head }));
}

/** Which pieces name a trade; the trade that explains most pieces goes first, and each piece counts once. */
function tradesOf(words: readonly TextWord[], pieces: readonly Piece[]): Map<Piece, QueryTerm> {
  const taken = new Map<Piece, QueryTerm>();
  const candidates = findTrades(words)
    .map(({ value, at, stems }) => ({
      term: tradeTerm(value),
      pieces: pieces.filter((piece) => at.includes(piece.word) && stems.includes(piece.stem)),
      size: stems.length,
    }))
    .filter((candidate) => candidate.pieces.length >= candidate.size)
    .sort((a, b) => b.pieces.length - a.pieces.length);
  for (const { term, pieces: named } of candidates) {
    if (named.some((piece) => taken.has(piece))) continue;
    const asWords = named.filter((piece) => !piece.isGeneric).map(({ stem }) => ({ term: stem, prefix: false }));
    for (const piece of named) taken.set(piece, { term, prefix: false, words: asWords });
  }
  return taken;
}

function plainTerm(piece: Piece, words: readonly TextWord[], isTyping: boolean): QueryTerm {
  const word = words[piece.word];
  const meant = word && tradeByTypo(word);
  const isShortened = piece.stem.length < Math.min(SHORTEST_PREFIX_STEM, piece.spelling.length);
  return { term: piece.stem, prefix: isTyping && !isShortened, ...(meant ? { instead: tradeTerm(meant.trade) } : {}) };
}
