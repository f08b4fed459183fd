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
    const lower = written.toLowerCase();
    for (const folded of tellingWords(lower)) {
      const { spelling: spelled, stem: stemmed, parts: own } = readWord(folded);
      const parts = own.length > 0 ? placed(own, folded, { start, end }) : own;
      found.push({ start, end, sentence, written: lower, folded, spelling: spelled, stem: stemmed, parts });
    }
  }
  return found;
}

/** Between two words: what parts them into two sentences. */
const SENTENCE_END = /[.!?;:]\s|\n/;

type ReadWord = Pick<TextWord, 'folded' | 'spelling' | 'stem' | 'parts'>;

const remembered = new Map<string, ReadWord>();
const REMEMBER_AT_MOST = 50_000;

/** What a word is by itself, its parts placed from its beginning; remembers its answers, as most words come again. */
function readWord(folded: string): ReadWord {
  const known = remembered.get(folded);
  if (known) return known;
  const parts = (compoundParts(folded) ?? []).map(({ text, start, end }) => ({
    folded: text,
    spelling: spelling(text),
    stem: stem(text),
    start,
    end,
  }));
  const read = { folded, spelling: spelling(folded), stem: stem(folded), parts };
  if (remembered.size >= REMEMBER_AT_MOST) remembered.clear();
  remembered.set(folded, read);
  return read;
}

/** Parts where they stand in the text; of a word that folding made longer they all are the word. */
function placed(
  parts: readonly WordPart[],
  folded: string,
  { start, end }: { start: number; end: number },
): readonly WordPart[] {
  const sameLetters = folded.length === end - start;
  return parts.map((part) => ({
    ...part,
    start: sameLetters ? start + part.start : start,
    end: sameLetters ? start + part.end : end,
  }));
}
