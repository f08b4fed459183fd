/**
 * How a word is spelled in the index. Doubled letters are written once (*maak* and *maken*, *accommodatie* and
 * *accomodatie* then agree), inflections and the endings of doing are dropped (*schoonmaken*, *schoonmakers*,
 * *reiniging* and *reinigen*), for Dutch, German and English alike: people search without saying in which language.
 */

/** Longest term that is indexed or searched; longer words are cut. */
export const LONGEST_TERM = 40;

/**
 * Tried in this order, over and over until none fits: the ending, and the fewest letters that must remain. *-en* and
 * *-er* behind an o belong to the word (*groen*, *vervoer*).
 */
const ENDINGS: readonly (readonly [ending: RegExp, remain: number])[] = [
  [/heden$/, 4],
  [/heid$/, 4],
  [/ingen$/, 3],
  [/ungen$/, 4],
  [/ings?$/, 3],
  [/ung$/, 4],
  [/(?<!o)ers?$/, 4],
  [/(?<!o)en$/, 3],
  [/es$/, 3],
  [/s$/, 4],
  [/e$/, 3],
];

/** Letters that Dutch hardens at the end of a word: *verhuizen* and *verhuis*, *brieven* and *brief*. */
const HARDENED: Readonly<Record<string, string>> = { z: 's', v: 'f' };

/** A folded word with doubled letters written once, unless next to nothing would be left of it. */
export function spelling(word: string): string {
  const cut = word.slice(0, LONGEST_TERM);
  const once = cut.replace(/(\p{L})\1+/gu, '$1');
  return once.length >= 2 || cut.length < 3 ? once : cut;
}

/** The stem of a folded word; words with digits stay as they are, and at least three letters always remain. */
export function stem(word: string): string {
  let rest = spelling(word);
  if (/\d/.test(rest)) return rest;
  for (let shorter = withoutEnding(rest); shorter !== rest; shorter = withoutEnding(rest)) rest = shorter;
  return rest;
}

function withoutEnding(word: string): string {
  for (const [ending, remain] of ENDINGS) {
    const at = word.search(ending);
    if (at >= remain) return hardened(word.slice(0, at));
  }
  return hardened(word);
}

function hardened(word: string): string {
  const last = HARDENED[word.at(-1) ?? ''];
  return last && word.length >= 3 && word.at(-2) !== last ? word.slice(0, -1) + last : word;
}
