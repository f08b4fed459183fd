import { tellingWords } from '../text.js';
import { compoundParts } from './compounds.js';
import { spelling, stem } from './stem.js';
import { isStopWord } from './stop-words.js';

/** A word of a text, as the index sees it and where it stands. */
export interface TextWord {
  /** Position in the text as written. */
  start: number;
  end: number;
  /** Counts the sentences of the text, from 0. */
  sentence: number;
  /** In lower case, as it is written. */
  written: string;
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
  let [sentence, end] = [0, 0];
  for (const { 0: written, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (SENTENCE_END.test(text.slice(end, start))) sentence += 1;
    end = start + written.length;
    for (const folded of tellingWords(written))
      found.push({ start, end, sentence, written: written.toLowerCase(), ...read(folded, start, end) });
  }
  return found;
}

/** Between two words: what parts them into two sentences. */
const SENTENCE_END = /[.!?;:]\s|\n/;

function read(folded: string, start: number, end: number): Omit<TextWord, 'start' | 'end' | 'sentence' | 'written'> {
  const sameLetters = folded.length === end - start;
  const parts = (compoundParts(folded) ?? []).map((part) => ({
    folded: part.text,
    spelling: spelling(part.text),
    stem: stem(part.text),
    start: sameLetters ? start + part.start : start,
    end: sameLetters ? start + part.end : end,
  }));
  return { folded, spelling: spelling(folded), stem: stem(folded), parts };
}
