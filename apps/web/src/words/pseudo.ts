const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á', e: 'é', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', A: 'Á', E: 'É', I: 'Ï', O: 'Ö', U: 'Ü', S: 'Š', s: 'š',
}; // prettier-ignore

/** One text: accents, two fifths longer, in brackets that show where it is cut off. Tags for emphasis stay as they are. */
function pseudoText(text: string): string {
  const accented = text
    .split(/(<\/?\w+>)/)
    .map((part) => (part.startsWith('<') ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTS[letter] ?? letter)))
    .join('');
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}

/** The words of an area in the pseudo-language: what has no brackets on the screen has no words. */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return pseudoText(words) as T;
  if (typeof words === 'function') {
    const make = words as unknown as (...values: unknown[]) => unknown;
    return ((...values: unknown[]) => pseudo(make(...values))) as T;
  }
  if (Array.isArray(words)) return words.map((word) => pseudo(word)) as T;
  if (words && typeof words === 'object')
    return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, pseudo(word)])) as T;
  return words;
}
