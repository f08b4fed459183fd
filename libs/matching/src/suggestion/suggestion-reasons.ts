import { tellingWords } from '../text.js';
import type { CpvShape } from './cpv-shape.js';
import { fiveGrams, queryTerms, type SuggestionText } from './label-terms.js';
import type { Prediction, ReadyLanguage } from './prediction.js';

/** Why a code is suggested. */
export type SuggestionReason =
  /** Words of the text, as written there, that met the label of the code or another name for it. */
  | { kind: 'words'; words: readonly string[]; otherName?: string }
  /** In English, what the text says is near the label. */
  | { kind: 'translated' }
  /** The share, in (0, 1], of the most alike published texts whose code is in the group of this one. */
  | { kind: 'alike'; share: number }
  /** The text leads to the division of this code, not to the code itself. */
  | { kind: 'division' }
  /** Nothing of the text leads here. */
  | { kind: 'filler' };

/** What must be known to say why. */
export interface ReasonSources {
  text: SuggestionText;
  prediction: Prediction;
  language: ReadyLanguage;
  shape: CpvShape;
}

/** A label that scores less than this share of the best one did not lead to the code. */
const LED = 0.3;
/** Fewer of the alike texts than this share may be there by chance. */
const ALIKE = 0.1;
/** A division is likely from this probability on. */
const LIKELY = 0.1;

/** Gives, for the number of a code, the reasons why it is suggested; at least one. */
export function reasonsFor({ text, prediction, language, shape }: ReasonSources): (code: number) => SuggestionReason[] {
  const grams = queryTerms(text, fiveGrams);
  const spelled = spellings(text);
  return (code) => {
    const reasons: SuggestionReason[] = [];
    if (prediction.labelShares[code]! >= LED) {
      const name = language.labels.bestName(grams, code);
      const gains = [...spelled].map(([word, spelling]) => ({
        spelling,
        gain: fiveGrams(word).reduce((sum, gram) => sum + (grams.get(gram) ?? 0) * language.labels.gain(gram, name), 0),
      }));
      const otherName = language.labels.otherName(name);
      reasons.push({ kind: 'words', words: best(gains), ...(otherName === undefined ? {} : { otherName }) });
    }
    const translates = language.toEnglish !== undefined && prediction.translatedShares[code]! >= LED;
    if (reasons.length === 0 && translates) reasons.push({ kind: 'translated' });
    const share = prediction.alike[shape.groupOf[code]!]!;
    if (share >= ALIKE) reasons.push({ kind: 'alike', share });
    if (reasons.length > 0) return reasons;
    return [{ kind: prediction.divisions[shape.divisionOf[code]!]! >= LIKELY ? 'division' : 'filler' }];
  };
}

/** Words are looked for in the beginning of a text only: enough to recognise it by. */
const MOST_WORDS = 400;
const MOST_CHARACTERS = 8_000;

/** The distinct words of a text, folded, with how they are first spelled there. */
function spellings({ title, description }: SuggestionText): Map<string, string> {
  const spelled = new Map<string, string>();
  const beginning = `${title} ${description}`.slice(0, MOST_CHARACTERS);
  for (const spelling of beginning.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    for (const word of tellingWords(spelling))
      if (spelled.size < MOST_WORDS && !spelled.has(word)) spelled.set(word, spelling);
  return spelled;
}

const SHOWN_WORDS = 3;
/** A word that adds less than this share of what the best word adds is not worth showing. */
const WORTH = 0.25;

/** The words that add most, in the order of the text. */
function best(gains: { spelling: string; gain: number }[]): string[] {
  const ordered = gains.toSorted((a, b) => b.gain - a.gain).slice(0, SHOWN_WORDS);
  const least = WORTH * (ordered[0]?.gain ?? 0);
  const worth = new Set(ordered.filter(({ gain }) => gain > 0 && gain >= least));
  return [...new Set(gains.filter((one) => worth.has(one)).map(({ spelling }) => spelling))];
}
