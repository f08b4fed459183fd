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

/** Lower case without diacritics: `Één Façade` becomes `een facade`, `Υπηρεσίες` becomes `υπηρεσιεσ`. */
export function fold(text: string): string {
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

/** The folded words joined by one space: two spellings of one name become equal. */
export function plain(text: string): string {
  return words(text).join(' ');
}
