import { LANGUAGE_TRIGRAMS } from './language-trigrams.js';
import { LANGUAGE_WORDS, type TellableLanguage } from './language-words.js';

/** The language that a text is probably in. */
export interface DetectedLanguage {
  /** ISO 639-1. */
  language: TellableLanguage;
  /** Is another language much less likely? Of sure answers some 98 in 100 are right, of others about half. */
  sure: boolean;
}

const LANGUAGES = Object.keys(LANGUAGE_WORDS) as TellableLanguage[];

/** A small word counts this much for the languages that have it. */
const SMALL_WORD = 3;
/** Trigrams of one word hang together, so each counts for less than it would alone. */
const TRIGRAM = 0.3;
/** ln of how rare a trigram is that is not among the commonest of a language. */
const RARE = -Math.log(20_000);
/** The lead over the next language from which an answer is sure. */
const SURE = 2;
const MOST_WORDS = 200;
const MOST_CHARACTERS = 4_000;

/**
 * The language of a text, by its alphabet, its small words and the commonest trigrams of labels in each language; by
 * its first 200 words. A text without letters of these
 * alphabets is taken for English, without being sure.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const plain = text.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase();
  const byAlphabet = languageOfAlphabet(plain);
  if (byAlphabet) return byAlphabet;
  const scores = new Float64Array(LANGUAGES.length);
  for (const word of (plain.match(/\p{Script=Latin}+/gu) ?? []).slice(0, MOST_WORDS)) addWord(word, scores);
  if (scores.every((score) => score === scores[0])) return { language: 'en', sure: false };
  const [first = 'en', ...others] = LANGUAGES.toSorted((a, b) => scores[indexOf(b)]! - scores[indexOf(a)]!);
  const next = others.find((language) => !areSisters(first, language)) ?? first;
  return { language: first, sure: scores[indexOf(first)]! - scores[indexOf(next)]! >= SURE };
}

/** Greek and Bulgarian have an alphabet of their own among the languages told here. */
function languageOfAlphabet(text: string): DetectedLanguage | undefined {
  const count = (script: RegExp): number => (text.match(script) ?? []).length;
  const latin = count(/\p{Script=Latin}/gu);
  const greek = count(/\p{Script=Greek}/gu);
  const cyrillic = count(/\p{Script=Cyrillic}/gu);
  if (greek > latin && greek > cyrillic) return { language: 'el', sure: true };
  // These letters are Russian, Ukrainian, Serbian or Macedonian.
  if (cyrillic > latin) return { language: 'bg', sure: !/[ыэёіїєґђјљњћџѓќѕ]/.test(text) };
  return undefined;
}

/** Danish and Norwegian are so alike, and read with the same labels, that one being next to the other is no doubt. */
function areSisters(one: TellableLanguage, other: TellableLanguage): boolean {
  return (one === 'da' && other === 'no') || (one === 'no' && other === 'da');
}

function indexOf(language: TellableLanguage): number {
  return LANGUAGES.indexOf(language);
}

function addWord(word: string, scores: Float64Array): void {
  const owners = smallWords().get(word);
  if (owners) {
    for (let language = 0; language < scores.length; language += 1)
      if (!owners.has(language)) scores[language]! -= SMALL_WORD;
    return;
  }
  for (const trigram of trigramsOf(word)) {
    const commonness = trigrams().get(trigram);
    for (let language = 0; language < scores.length; language += 1)
      scores[language]! += TRIGRAM * (commonness?.[language] ?? RARE);
  }
  for (const language of BORROWING) scores[language]! -= BORROWED;
}

/** Languages without trigrams of their own borrow those of a language near them, at a small price. */
const LENDERS: Readonly<Partial<Record<TellableLanguage, TellableLanguage>>> = { no: 'da', ga: 'mt' };
const BORROWING = [indexOf('no'), indexOf('ga')];
const BORROWED = 0.1;

function trigramsOf(word: string): string[] {
  const padded = ` ${word} `;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

let knownWords: Map<string, Set<number>> | undefined;

/** For each small word the languages that have it. */
function smallWords(): ReadonlyMap<string, ReadonlySet<number>> {
  if (knownWords) return knownWords;
  knownWords = new Map();
  for (const [language, name] of LANGUAGES.entries())
    for (const word of LANGUAGE_WORDS[name].split(' '))
      knownWords.set(word, (knownWords.get(word) ?? new Set()).add(language));
  return knownWords;
}

let knownTrigrams: Map<string, Float32Array> | undefined;

/** For each trigram ln of how common it is in each language. */
function trigrams(): ReadonlyMap<string, Float32Array> {
  if (knownTrigrams) return knownTrigrams;
  knownTrigrams = new Map();
  for (const [language, name] of LANGUAGES.entries()) {
    const ordered = LANGUAGE_TRIGRAMS[LENDERS[name] ?? name] ?? '';
    for (let rank = 0; 3 * rank < ordered.length; rank += 1) {
      const trigram = ordered.slice(3 * rank, 3 * rank + 3);
      const commonness = knownTrigrams.get(trigram) ?? new Float32Array(LANGUAGES.length).fill(RARE);
      commonness[language] = commonnessOf(rank);
      knownTrigrams.set(trigram, commonness);
    }
  }
  return knownTrigrams;
}

/** ln of how common the trigram of a rank (from 0) is: much the same curve in every language. */
function commonnessOf(rank: number): number {
  return -Math.log(70 + 6.5 * rank);
}
