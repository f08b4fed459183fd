import type { Run } from './measures.js';

/** A document or a query: its id and its text. */
export interface Text {
  id: string;
  text: string;
  /** ISO 639-1. */
  language?: string | undefined;
}

/** How a text becomes terms. */
export type Terms = (text: string) => string[];

const K1 = 1.2;
const B = 0.75;

/** Runs of letters and digits, in lower case and without diacritics. */
export function wholeWords(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The first seven characters of each word of three or more. */
export function sevenLetters(text: string): string[] {
  return wholeWords(text)
    .filter((word) => word.length >= 3)
    .map((word) => word.slice(0, 7));
}

/**
 * What everyone has at hand: plain BM25 (k1 1.2, b .75), one document a firm or text, each term of the query counted
 * once. Written apart from the ranker that it is compared with, so that a mistake in one is not in both.
 */
export function plainBm25(documents: readonly Text[], queries: readonly Text[], terms: Terms): Run {
  const counts = documents.map(({ text }) => {
    const count = new Map<string, number>();
    for (const term of terms(text)) count.set(term, (count.get(term) ?? 0) + 1);
    return count;
  });
  const lengths = counts.map((count) => [...count.values()].reduce((sum, times) => sum + times, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const holding = new Map<string, number[]>();
  for (const [at, count] of counts.entries())
    for (const term of count.keys()) {
      const held = holding.get(term);
      if (held) held.push(at);
      else holding.set(term, [at]);
    }
  const answer = ({ text }: Text): string[] => {
    const scores = new Map<number, number>();
    for (const term of new Set(terms(text))) {
      const found = holding.get(term) ?? [];
      const rarity = Math.log(1 + (documents.length - found.length + 0.5) / (found.length + 0.5));
      for (const at of found) {
        const times = counts[at]?.get(term) ?? 0;
        const damping = K1 * (1 - B + (B * (lengths[at] ?? 0)) / mean);
        scores.set(at, (scores.get(at) ?? 0) + (rarity * times * (K1 + 1)) / (times + damping));
      }
    }
    return best(scores).map((at) => documents[at]?.id ?? '');
  };
  return new Map(queries.map((query) => [query.id, answer(query)]));
}

/** As many as a run holds. */
export const TOP = 50;

/** The documents with a score, best first; equal scores in the order of the file. */
export function best(scores: ReadonlyMap<number, number>): number[] {
  return [...scores]
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, TOP)
    .map(([at]) => at);
}
