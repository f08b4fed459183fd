/**
 * Terms as whole numbers, so that they can be counted, sorted and packed. A term of plain letters and digits has a
 * number of its own; terms with other characters share what is left of the range, so that two of them may, very rarely,
 * be taken for the same.
 */

/** Plain characters: the padding of words, digits, letters. */
const BASE = 37;

const LONGEST_STEM = 6;
const GRAM = 4;
const PLAIN_STEMS = BASE ** LONGEST_STEM;
const PLAIN_GRAMS = BASE ** GRAM;

/** Numbers of stems lie below this one. */
const STEMS = 2 ** 32;

/** Numbers of 4-grams lie below this one. */
const GRAMS = 2 ** 22;

/** How often each term occurs, by its number. */
export type TermCounts = ReadonlyMap<number, number>;

/** The number of a stem of at most six characters, in [0, 2^32). */
export function stemNumber(stem: string): number {
  return numberOf(stem, PLAIN_STEMS, STEMS);
}

/** The number of a 4-gram, in [0, 2^22). */
export function gramNumber(gram: string): number {
  return numberOf(gram, PLAIN_GRAMS, GRAMS);
}

function numberOf(term: string, plain: number, all: number): number {
  let number = 0;
  for (let at = 0; at < term.length; at += 1) {
    const digit = plainDigit(term.charCodeAt(at));
    if (digit < 0) return plain + (hash(term) % (all - plain));
    number = number * BASE + digit;
  }
  return number < plain ? number : plain + (hash(term) % (all - plain));
}

/** `_` is 0, `0` to `9` are 1 to 10, `a` to `z` 11 to 36; anything else -1. */
function plainDigit(code: number): number {
  if (code >= 97 && code <= 122) return code - 86;
  if (code >= 48 && code <= 57) return code - 47;
  return code === 95 ? 0 : -1;
}

/** FNV-1a. */
function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hashed = Math.imul(hashed ^ text.charCodeAt(at), 0x01000193);
  return hashed >>> 0;
}
