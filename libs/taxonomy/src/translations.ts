import { StemmedLabels, trades, type TranslationTable, translationTable } from '@schakel/matching';
import { cpvLabels } from './cpv-table.js';
import { readingLanguage } from './cpv-suggestions-languages.js';
import type { LabelLanguage } from './label-language.js';

/**
 * Learns what six-letter stems of a language (ISO 639-1) mean in another: from the labels of CPV in both, and for Dutch
 * and English also from the names of trades. Undefined where there are no labels. Takes some .1 s.
 */
export function translations(from: string, to: string): TranslationTable | undefined {
  const [one, other] = [readingLanguage(from), readingLanguage(to)];
  return one && other && one !== other ? learned(one, other) : undefined;
}

function learned(from: LabelLanguage, to: LabelLanguage): TranslationTable {
  const trades = tradePairs(from, to);
  if (trades.length === 0) return translationTable(stemmed(from), stemmed(to));
  return translationTable(
    new StemmedLabels([...cpvLabels(from), ...trades.map(([name]) => name)]),
    new StemmedLabels([...cpvLabels(to), ...trades.map(([, name]) => name)]),
  );
}

const STEMMED = new Map<LabelLanguage, StemmedLabels>();

/** The labels of CPV in a language, in the order of the codes. */
function stemmed(language: LabelLanguage): StemmedLabels {
  const labels = STEMMED.get(language) ?? new StemmedLabels(cpvLabels(language));
  STEMMED.set(language, labels);
  return labels;
}

/** Every name of a trade in one language with what the trade is called in the other. */
function tradePairs(from: string, to: string): [string, string][] {
  if (!isTold(from) || !isTold(to)) return [];
  return trades().flatMap((trade) => [
    ...trade[from].names.map((name): [string, string] => [name, trade[to].label]),
    ...trade[to].names.map((name): [string, string] => [trade[from].label, name]),
  ]);
}

function isTold(language: string): language is 'nl' | 'en' {
  return language === 'nl' || language === 'en';
}
