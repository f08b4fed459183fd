const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Does every word that was typed begin a word of a text, in any order, diacritics and case aside? */
export function meetsAll(typed: string, text: string): boolean {
  const there = wordsOf(text);
  return wordsOf(typed).every((word) => there.some((one) => one.startsWith(word)));
}
