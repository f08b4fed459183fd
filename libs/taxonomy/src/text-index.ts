import { words } from '@schakel/matching';
import { lowerBound, prefixRange } from './sorted.js';
import { lettersMetWithOneTypo } from './typo.js';

/** How much a match of one word counts, by how it matched. */
const QUALITY = { exact: 1, prefix: 0.8, typo: 0.6, sharedBeginning: 0.35 } as const;
/** Shorter words are too common a beginning of others. */
const SHORTEST_WITH_TYPO = 4;
const SHORTEST_BEGINNING_WITH_TYPO = 6;
const SHORTEST_SHARED_BEGINNING = 6;
const SHORTEST_SHARED_BEGINNING_WITH_TYPO = 8;
/** A text with context is never covered by what was asked. */
const UNCOVERED = 1000;
/** Results below this share of the best score are noise. */
const WORTH_SHOWING = 0.45;
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** A word of the vocabulary, by number, and how well it meets the one asked. */
type Likeness = [word: number, quality: number];

interface Score {
  score: number;
  /** Weight and number of the asked words that were found. */
  weight: number;
  words: number;
}

/** A text to find, the number of what it belongs to, and words that also find it but are not part of its name. */
export interface IndexedText {
  owner: number;
  text: string;
  context?: string;
  /** Its score is multiplied by this; 1 where not given. */
  prior?: number;
}

/**
 * Finds short texts (labels, names) by the beginnings of their words, in any script, with diacritics and case aside.
 * A word that begins no word at all may have one typo; failing that, the words with which it shares its longest
 * beginning count (`schoonmaakwerkzaamheden` meets `schoonmaakdiensten`). Immutable once made.
 */
export class TextIndex {
  /** The distinct words, sorted. */
  private readonly vocabulary: string[];
  /** The texts of word `w` are `postings[starts[w]]` up to `postings[starts[w + 1]]`. */
  private readonly starts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly owners: Uint32Array;
  private readonly lengths: Uint16Array;
  private readonly priors: Float32Array;

  /** Several texts may belong to one owner. Among equal scores the lowest owner comes first. */
  constructor(texts: readonly IndexedText[]) {
    const lists = new Map<string, number[]>();
    this.owners = Uint32Array.from(texts, ({ owner }) => owner);
    this.priors = Float32Array.from(texts, ({ prior }) => prior ?? 1);
    this.lengths = new Uint16Array(texts.length);
    for (const [number, { text, context }] of texts.entries()) {
      const own = new Set(words(context === undefined ? text : `${text} ${context}`));
      this.lengths[number] = context === undefined ? own.size : UNCOVERED;
      for (const word of own) {
        const list = lists.get(word);
        if (list) list.push(number);
        else lists.set(word, [number]);
      }
    }
    this.vocabulary = [...lists.keys()].sort();
    this.starts = new Uint32Array(this.vocabulary.length + 1);
    for (const [at, word] of this.vocabulary.entries()) {
      this.starts[at + 1] = (this.starts[at] ?? 0) + (lists.get(word)?.length ?? 0);
    }
    this.postings = new Uint32Array(this.starts[this.vocabulary.length] ?? 0);
    for (const [at, word] of this.vocabulary.entries()) this.postings.set(lists.get(word) ?? [], this.starts[at]);
  }

  /**
   * The owners of the texts that match best, best first, at most `limit`. Empty when no word matches, or when the
   * words that do are less than the share `atLeast` (0 to 1) of what was asked, rare words weighing more.
   */
  search(query: string, limit: number, atLeast = 0): number[] {
    const asked = [...new Set(words(query.slice(0, LONGEST_QUERY)))].slice(0, MOST_WORDS);
    const scores = new Map<number, Score>();
    let total = 0;
    for (const word of asked) {
      const found = this.textsWith(word);
      const weight = Math.log(1 + this.owners.length / Math.max(found.size, 1));
      total += weight;
      for (const [text, quality] of found) {
        const before = scores.get(text) ?? { score: 0, weight: 0, words: 0 };
        before.score += quality * weight;
        before.weight += weight;
        before.words += 1;
        scores.set(text, before);
      }
    }
    return this.bestOwners(
      [...scores].filter(([, { weight }]) => weight >= atLeast * total),
      limit,
    );
  }

  private bestOwners(scores: readonly (readonly [text: number, Score])[], limit: number): number[] {
    const best = new Map<number, number>();
    for (const [text, { score, words: matched }] of scores) {
      const coverage = matched / Math.max(this.lengths[text] ?? 1, matched);
      const owner = this.owners[text] ?? 0;
      best.set(owner, Math.max(best.get(owner) ?? 0, score * (0.75 + 0.25 * coverage) * (this.priors[text] ?? 1)));
    }
    const ranked = [...best].sort(([one, a], [other, b]) => b - a || one - other);
    const floor = (ranked[0]?.[1] ?? 0) * WORTH_SHOWING;
    return ranked
      .filter(([, score]) => score >= floor)
      .slice(0, Math.max(0, limit))
      .map(([owner]) => owner);
  }

  /** The texts that hold a word like this one, each with the quality of its best match. */
  private textsWith(asked: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const [word, quality] of this.wordsLike(asked)) {
      for (let at = this.starts[word] ?? 0; at < (this.starts[word + 1] ?? 0); at += 1) {
        const text = this.postings[at] ?? 0;
        found.set(text, Math.max(found.get(text) ?? 0, quality));
      }
    }
    return found;
  }

  private wordsLike(asked: string): Likeness[] {
    const begun = this.wordsBeginning(asked, QUALITY.prefix, asked);
    if (begun.length > 0 || asked.length < SHORTEST_WITH_TYPO || /\p{N}/u.test(asked)) return begun;
    const mistyped = this.wordsWithTypo(asked);
    if (mistyped.whole.length > 0) return mistyped.whole;
    const shared = this.longestSharedBeginning(asked);
    if (shared.length >= SHORTEST_SHARED_BEGINNING) return this.wordsBeginning(shared, QUALITY.sharedBeginning);
    return mistyped.beginning;
  }

  /** The words met with one typo, and those that meet the longest beginning of what was asked with one. */
  private wordsWithTypo(asked: string): { whole: Likeness[]; beginning: Likeness[] } {
    const whole: Likeness[] = [];
    let beginning: Likeness[] = [];
    let longest = SHORTEST_SHARED_BEGINNING_WITH_TYPO;
    for (let at = 0; at < this.vocabulary.length; at += 1) {
      const word = this.vocabulary[at] ?? '';
      const met = lettersMetWithOneTypo(asked, word);
      const isLikely = asked.length >= SHORTEST_BEGINNING_WITH_TYPO || Math.abs(word.length - asked.length) <= 1;
      if (met === asked.length && isLikely) whole.push([at, QUALITY.typo]);
      if (met > longest) beginning = [];
      if (met >= longest) beginning.push([at, QUALITY.sharedBeginning]);
      longest = Math.max(longest, met);
    }
    return { whole, beginning };
  }

  private wordsBeginning(prefix: string, quality: number, exact?: string): Likeness[] {
    const [from, to] = prefixRange(this.vocabulary, prefix);
    return Array.from({ length: to - from }, (_, index) => [
      from + index,
      this.vocabulary[from + index] === exact ? QUALITY.exact : quality,
    ]);
  }

  /** In a sorted list, the words that share the longest beginning stand next to where the word itself would. */
  private longestSharedBeginning(asked: string): string {
    const at = lowerBound(this.vocabulary, asked);
    const shared = [this.vocabulary[at - 1] ?? '', this.vocabulary[at] ?? ''].map((word) => {
      let length = 0;
      while (length < asked.length && asked[length] === word[length]) length += 1;
      return length;
    });
    return asked.slice(0, Math.max(...shared));
  }
}
