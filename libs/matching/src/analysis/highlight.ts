import { findTrades, tradeTerm } from '../trades/find-trades.js';
import { editDistance, forgivenTypos } from './edit-distance.js';
import type { QueryTerm } from './query-terms.js';
import { textWords, type TextWord } from './text-words.js';

/** A piece of a text: `hit` pieces are why the document was found. Data, not markup: the reader decides how to show it. */
export interface Span {
  text: string;
  hit: boolean;
}

interface Range {
  start: number;
  end: number;
}

/** Longer texts are searched, but only this much of them is looked through for something to mark. */
const LONGEST_READ = 20_000;
const BEFORE_FIRST_HIT = 60;

/**
 * A text with the words marked that a query found: of a compound only the part that was asked for.
 * @param longest characters to show at most; a longer text is cut round its first hit, with `…` where it was cut
 * @returns undefined where nothing in the text was asked for
 */
export function highlight(text: string, terms: readonly QueryTerm[], longest: number): Span[] | undefined {
  const read = text.slice(0, LONGEST_READ);
  const ranges = merged(rangesOf(textWords(read), terms));
  const [first] = ranges;
  if (!first) return undefined;
  return spans(read, ranges, windowRound(text, first.start, longest));
}

function rangesOf(words: readonly TextWord[], terms: readonly QueryTerm[]): Range[] {
  const found = findTrades(words).map(({ value, ...where }) => ({ term: tradeTerm(value), ...where }));
  return terms.flatMap((term) => {
    const named = found.filter((trade) => trade.term === term.term || trade.term === term.instead);
    const ranges = [
      ...named.flatMap(({ at, stems }) => at.flatMap((index) => tradeRanges(words[index], stems))),
      ...words.flatMap((word) => exactRanges(word, term)),
    ];
    return ranges.length > 0 ? ranges : words.flatMap((word) => typoRanges(word, term));
  });
}

function tradeRanges(word: TextWord | undefined, stems: readonly string[]): Range[] {
  if (!word) return [];
  if (stems.includes(word.stem)) return [word];
  return word.parts.filter((part) => stems.includes(part.stem));
}

function exactRanges(word: TextWord, term: QueryTerm): Range[] {
  if (isTerm(word, term)) return [word];
  return word.parts.filter((part) => isTerm(part, term));
}

function isTerm(word: { stem: string; spelling: string }, { term, prefix }: QueryTerm): boolean {
  return word.stem === term || word.spelling === term || (prefix && word.spelling.startsWith(term));
}

function typoRanges(word: TextWord, term: QueryTerm): Range[] {
  if (isTypo(word, term)) return [word];
  return word.parts.filter((part) => isTypo(part, term));
}

function isTypo(word: { stem: string; spelling: string }, { term }: QueryTerm): boolean {
  const most = forgivenTypos(term);
  return most > 0 && [word.stem, word.spelling].some((form) => editDistance(form, term, most) <= most);
}

function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** The stretch to show: from a little before the first hit, cut between words. */
function windowRound(text: string, hit: number, longest: number): Range {
  if (text.length <= longest) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(hit - BEFORE_FIRST_HIT, text.length - longest));
  const start = from === 0 ? 0 : Math.min(hit, text.indexOf(' ', from) + 1 || from);
  const to = start + longest;
  const space = text.lastIndexOf(' ', to);
  const end = to >= text.length ? text.length : space > hit ? space : to;
  return { start, end };
}

function spans(text: string, ranges: readonly Range[], { start, end }: Range): Span[] {
  const out: Span[] = [];
  const add = (from: number, to: number, hit: boolean) => {
    const piece = text.slice(Math.max(from, start), Math.min(to, end));
    if (piece) out.push({ text: piece, hit });
  };
  let at = start;
  for (const range of ranges) {
    if (range.end <= start || range.start >= end) continue;
    add(at, range.start, false);
    add(range.start, range.end, true);
    at = range.end;
  }
  add(at, end, false);
  return withEllipses(out, start > 0, end < text.length);
}

function withEllipses(spans: Span[], before: boolean, after: boolean): Span[] {
  if (before) spans.unshift({ text: '…', hit: false });
  if (after) spans.push({ text: '…', hit: false });
  return spans;
}
