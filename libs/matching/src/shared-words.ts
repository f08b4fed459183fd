import type { AnalysedCapability } from './analysis.js';
import { gramRate, stemRate } from './background.js';
import type { Pair } from './criterion.js';
import type { SharedWord } from './reasons.js';
import { fold, grams, stems } from './text.js';

/** Words of more than this share of all texts explain nothing. */
const EVERYDAY = 0.08;

/** Two words are similar if they share this much of the shorter one's 4-grams. */
const SIMILAR = 0.6;

/** Shorter words have too few 4-grams to be called similar. */
const LONG_ENOUGH = 6;

const MOST = 5;

interface Found {
  word: string;
  sentence: string;
}

interface FoundAtFirm extends Found {
  capabilityId: string;
}

/** The most telling words that the opportunity and the firm share (same stem), each in its sentence; at most five. */
export function sharedWords(pair: Pair): SharedWord[] {
  const offered = firmWords(pair);
  return [...opportunityWords(pair)]
    .flatMap(([stem, opportunity]) => {
      const firm = offered.get(stem);
      return firm ? [{ stem, rarity: pair.query.stemRarity(stem), shared: { opportunity, firm } }] : [];
    })
    .sort((a, b) => b.rarity - a.rarity || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST)
    .map(({ shared }) => shared);
}

/** Words that are not the same but alike, such as a compound and a part of it; at most five. */
export function similarWords(pair: Pair): SharedWord[] {
  const offered = firmWords(pair);
  const candidates = [...offered].filter(([, { word }]) => word.length >= LONG_ENOUGH);
  return [...opportunityWords(pair)]
    .filter(([stem, { word }]) => !offered.has(stem) && word.length >= LONG_ENOUGH)
    .flatMap(([, opportunity]) => {
      const alike = candidates
        .map(([, firm]) => ({ firm, likeness: likeness(opportunity.word, firm.word) }))
        .sort((a, b) => b.likeness - a.likeness || (a.firm.word < b.firm.word ? -1 : 1))[0];
      return alike && alike.likeness >= SIMILAR
        ? [{ likeness: alike.likeness, shared: { opportunity, firm: alike.firm } }]
        : [];
    })
    .sort((a, b) => b.likeness - a.likeness || (a.shared.opportunity.word < b.shared.opportunity.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ shared }) => shared);
}

function likeness(one: string, other: string): number {
  const [a, b] = [tellingGrams(one), tellingGrams(other)];
  const shorter = Math.min(a.length, b.length);
  const others = new Set(b);
  return shorter > 2 ? a.filter((gram) => others.has(gram)).length / shorter : 0;
}

function tellingGrams(word: string): string[] {
  return [...new Set(grams(word))].filter((gram) => gramRate(gram) < EVERYDAY);
}

function opportunityWords({ query }: Pair): Map<string, Found> {
  return wordsOf(query.opportunity.profile);
}

/** The firm's words by stem; those of the capability that is closest to the work come first. */
function firmWords({ query, firm }: Pair): Map<string, FoundAtFirm> {
  const found = new Map<string, FoundAtFirm>();
  const nearness = (capability: AnalysedCapability): number => query.closeness(capability) + query.overlap(capability);
  for (const { profile } of firm.capabilities.toSorted((a, b) => nearness(b) - nearness(a))) {
    for (const [stem, word] of wordsOf(profile)) {
      if (!found.has(stem)) found.set(stem, { ...word, capabilityId: profile.id });
    }
  }
  return found;
}

/** The words of a text that say something, by stem, each as first met: title before description. */
function wordsOf({ title, description }: { title: string; description: string }): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const sentence of [title, ...sentencesOf(description)]) {
    for (const word of sentence.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
      const stem = stems(word)[0];
      if (stem && !found.has(stem) && stemRate(stem) < EVERYDAY)
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
