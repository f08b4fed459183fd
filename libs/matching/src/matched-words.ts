import { tellingParts } from './analysis/telling-parts.js';
import type { AnalysedCapability } from './analysed.js';
import { gramRate, stemRate } from './background.js';
import type { ReadPair } from './criterion.js';
import { isEveryday } from './everyday-words.js';
import type { SharedWord } from './reasons.js';
import { gramNumber, stemNumber } from './terms.js';
import { fold, grams, stems } from './text.js';

/** Words of more than this share of all texts explain nothing. */
const EVERYDAY = 0.08;

/** Two words are similar if they share this much of the shorter one's 4-grams. */
const SIMILAR = 0.7;

/** Shorter words, and words with fewer telling 4-grams, are called similar too easily. */
const LONG_ENOUGH = 6;
const FEWEST_GRAMS = 3;

const MOST = 5;

/** A translation that is less probable than this is not shown: it may be right, but who reads it would wonder. */
const PROBABLE = 0.3;

interface Found {
  word: string;
  sentence: string;
}

interface FoundAtFirm extends Found {
  capabilityId: string;
}

/** The most telling words that the opportunity and the firm share (same stem), each in its sentence; at most five. */
export function sharedWords(pair: ReadPair): SharedWord[] {
  const offered = firmWords(pair);
  return [...opportunityWords(pair)]
    .flatMap(([stem, opportunity]) => {
      const firm = offered.get(stem);
      return firm ? [{ stem, rarity: pair.query.stemRarity(stemNumber(stem)), shared: { opportunity, firm } }] : [];
    })
    .sort((a, b) => b.rarity - a.rarity || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST)
    .map(({ shared }) => shared);
}

/** Words that are not the same but alike, such as a compound and a part of it; at most five. */
export function similarWords(pair: ReadPair): SharedWord[] {
  const offered = firmWords(pair);
  const candidates = [...offered.values()].filter(isLong).map(read);
  return [...opportunityWords(pair)]
    .filter(([stem, found]) => !offered.has(stem) && isLong(found))
    .flatMap(([, opportunity]) => {
      const wanted = read(opportunity);
      const alike = candidates
        .map((offer) => ({ opportunity, firm: offer.found, likeness: likeness(wanted, offer) }))
        .reduce((best, one) => (moreAlike(one, best) < 0 ? one : best), NOT_ALIKE);
      return alike.likeness >= SIMILAR ? [alike] : [];
    })
    .sort(moreAlike)
    .slice(0, MOST)
    .map(({ opportunity, firm }) => ({ opportunity, firm }));
}

/**
 * Words of the opportunity with what they probably mean in the language of a firm that does not write the
 * opportunity's, where the firm says that; the most telling ones, at most five.
 */
export function translatedWords(pair: ReadPair): SharedWord[] {
  const { opportunity } = pair.query;
  const offered = new Map([...firmWords(pair)].map(([stem, found]) => [stemNumber(stem), found]));
  const translations = otherLanguages(pair).flatMap((language) => opportunity.into(language) ?? []);
  return [...opportunityWords(pair)]
    .flatMap(([stem, found]) => {
      const meanings = translations
        .flatMap(({ meaningsOf }) => meaningsOf(stemNumber(stem)))
        .filter(([, probability]) => probability >= PROBABLE);
      return meanings.flatMap(([meaning, probability]) => {
        const firm = offered.get(meaning);
        return firm
          ? [{ stem, meaning, says: probability * pair.query.stemRarity(meaning), opportunity: found, firm }]
          : [];
      });
    })
    .sort((a, b) => b.says - a.says || a.meaning - b.meaning || (a.stem < b.stem ? -1 : 1))
    .filter((one, at, all) => all.findIndex(({ stem, meaning }) => stem === one.stem || meaning === one.meaning) === at)
    .slice(0, MOST)
    .map(({ opportunity: asked, firm }) => ({ opportunity: asked, firm }));
}

/** The languages of a firm that does not write that of the opportunity; none for one that does. */
export function otherLanguages({ query, firm }: ReadPair): readonly string[] {
  return firm.languages.includes(query.opportunity.language) ? [] : firm.languages;
}

interface Alike {
  opportunity: Found;
  firm: FoundAtFirm;
  likeness: number;
}

const NOT_ALIKE: Alike = {
  opportunity: { word: '', sentence: '' },
  firm: { word: '', sentence: '', capabilityId: '' },
  likeness: 0,
};

function moreAlike(a: Alike, b: Alike): number {
  const [one, other] = [a, b].map(({ opportunity, firm }) => `${opportunity.word} ${firm.word}`);
  return b.likeness - a.likeness || (one! < other! ? -1 : Number(one! > other!));
}

function isLong({ word }: Found): boolean {
  return word.length >= LONG_ENOUGH;
}

/** A word with what it is made of. */
interface Read<F extends Found> {
  found: F;
  folded: string;
  parts: readonly string[];
  grams: ReadonlySet<string>;
}

function read<F extends Found>(found: F): Read<F> {
  const { word } = found;
  return { found, folded: fold(word), parts: tellingParts(word), grams: tellingGrams(word) };
}

/** How alike two words are, in [0, 1]: wholly where they share a part, else by the 4-grams of the shorter one. */
function likeness(one: Read<Found>, other: Read<Found>): number {
  if (one.parts.some((part) => other.parts.includes(part))) return 1;
  return begins(one, other) || begins(other, one) ? sharedGrams(one.grams, other.grams) : 0;
}

/** A part of a compound is at least this long. */
const PART = 5;

/** Does the one word hold the beginning of the other? `kantoorgebouwen` and `gebouwen` do, `doelen` and `middelen` not. */
function begins(one: Read<Found>, other: Read<Found>): boolean {
  return one.folded.includes(other.folded.slice(0, PART));
}

/** The share of the shorter word's 4-grams that both have. */
function sharedGrams(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  if (shorter.size < FEWEST_GRAMS) return 0;
  let both = 0;
  for (const gram of shorter) if (longer.has(gram)) both += 1;
  return both / shorter.size;
}

function tellingGrams(word: string): ReadonlySet<string> {
  return new Set(grams(word).filter((gram) => gramRate(gramNumber(gram)) < EVERYDAY));
}

function opportunityWords({ query }: ReadPair): Map<string, Found> {
  return wordsOf(query.opportunity.profile);
}

/** The firm's words by stem; those of the capability that is closest to the work come first. */
function firmWords({ query, firm }: ReadPair): Map<string, FoundAtFirm> {
  const found = new Map<string, FoundAtFirm>();
  const nearness = (capability: AnalysedCapability): number => query.closeness(capability) + query.overlap(capability);
  for (const { profile } of firm.capabilities.toSorted((a, b) => nearness(b) - nearness(a))) {
    for (const [stem, word] of wordsOf(profile)) {
      if (!found.has(stem)) found.set(stem, { ...word, capabilityId: profile.id });
    }
  }
  return found;
}

interface TextOf {
  title: string;
  description: string;
  language?: string;
}

/** The words of a text that say something, by stem, each as first met: title before description. */
function wordsOf({ title, description, language = 'nl' }: TextOf): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const sentence of [title, ...sentencesOf(description)]) {
    for (const word of sentence.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      const stem = stems(word)[0];
      if (!stem || found.has(stem) || stemRate(stemNumber(stem)) >= EVERYDAY || isEveryday(word, language)) continue;
      found.set(stem, { word: word.toLowerCase(), sentence });
    }
  }
  return found;
}

/** The sentences of a text, trimmed; a new line ends one too. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => fold(sentence) !== '');
}
