/**
 * The analyser: how a text becomes terms. One for ranking, search, highlights and CPV suggestion,
 * so that all of them mean the same by "the same word".
 */

/** Letters that Unicode decomposition leaves alone. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
  ς: 'σ',
  ı: 'i',
  ħ: 'h',
  ð: 'd',
  þ: 'th',
};

/** Nothing to fold but capitals: most texts, and quick to see. */
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case without diacritics: `Één Façade` becomes `een facade`. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøæłđœςıħðþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** The folded words of a text, in order: runs of letters and digits in any script. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folded words that can tell texts apart: of two characters or more, or with a digit. */
export function tellingWords(text: string): string[] {
  return words(text).filter((word) => word.length > 1 || /\p{N}/u.test(word));
}

/** Prefix stems: the first `length` characters of words of three or more; pure numbers are dropped. */
export function stems(text: string, length = 6): string[] {
  return words(text)
    .filter((word) => word.length >= 3 && !/^\d+$/.test(word))
    .map((word) => word.slice(0, length));
}

/**
 * Character n-grams of each word of two or more characters, padded as `_word_`;
 * a padded word no longer than `size` is one gram. Numbers are kept.
 */
export function grams(text: string, size = 4): string[] {
  const out: string[] = [];
  for (const word of words(text)) if (word.length > 1) for (const gram of windows(`_${word}_`, size)) out.push(gram);
  return out;
}

/** All stretches of `size` characters of a word, or the word itself where it has no more. */
export function windows(word: string, size: number): string[] {
  const found: string[] = [];
  for (let at = 0; at === 0 || at + size <= word.length; at += 1) found.push(word.slice(at, at + size));
  return found;
}

/** How often each term occurs. */
export function count<T>(terms: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
