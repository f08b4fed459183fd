import { words } from '@schakel/matching';
import { compoundParts } from './compounds.js';
import { spelling, stem } from './stem.js';
import { isStopWord } from './stop-words.js';

/** A word of a text, as the index sees it and where it stands. */
export interface TextWord {
  /** Position in the text as written. */
  start: number;
  end: number;
  folded: string;
  spelling: string;
  stem: string;
  /** Of a compound: its parts, with their positions in the text where folding kept the letters apart. */
  parts: readonly WordPart[];
}

export interface WordPart {
  folded: string;
  spelling: string;
  stem: string;
  start: number;
  end: number;
}

/** The words of a text that mean something: function words and lone letters left out. */
export function textWords(text: string): TextWord[] {
  return allWords(text).filter(({ folded }) => !isStopWord(folded));
}

/** All words of a text but lone letters; lone digits count. */
export function allWords(text: string): TextWord[] {
  const found: TextWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    for (const folded of words(match[0]))
      if (folded.length > 1 || /\p{N}/u.test(folded)) found.push(read(folded, match.index, match[0].length));
  return found;
}

function read(folded: string, start: number, length: number): TextWord {
  const sameLetters = folded.length === length;
  const parts = (compoundParts(folded) ?? []).map((part) => ({
    folded: part.text,
    spelling: spelling(part.text),
    stem: stem(part.text),
    start: sameLetters ? start + part.start : start,
    end: sameLetters ? start + part.end : start + length,
  }));
  return { start, end: start + length, folded, spelling: spelling(folded), stem: stem(folded), parts };
}
