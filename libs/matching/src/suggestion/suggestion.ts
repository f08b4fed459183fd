import type { CpvShape } from './cpv-shape.js';
import { spreadChoice, type Beliefs } from './spread.js';
import type { SuggestionReason } from './suggestion-reasons.js';

/** A code suggested for a text. */
export interface SuggestedCode {
  /** 8 digits. */
  code: string;
  /**
   * The probability, in [0, 1], that the text belongs to the division of this code: of texts with .7 about 7 in 10 do
   * (measured on notices in 24 languages).
   */
  confidence: number;
  /** Why, the most telling first; at least one. */
  reasons: SuggestionReason[];
}

/** Codes suggested for a text, best first; confidence never rises down the list. */
export interface Suggestion {
  codes: SuggestedCode[];
  /** Is even the likeliest division unlikely? Then more words are needed. */
  needsMoreWords: boolean;
}

/** Below this confidence only about one in four first suggestions is right. */
const UNSURE = 0.3;

/** Chooses the codes to show, at most `limit`, and puts the likeliest division first. */
export function suggestion(
  beliefs: Beliefs,
  shape: CpvShape,
  reasons: (code: number) => SuggestionReason[],
  limit: number,
): Suggestion {
  const { codes, groups, divisions } = beliefs;
  const confidence = (code: number): number => Math.min(1, divisions[shape.divisionOf[code]!]!);
  const group = (code: number): number => groups[shape.groupOf[code]!]!;
  const ordered = spreadChoice(beliefs, shape, limit).sort(
    (a, b) => confidence(b) - confidence(a) || group(b) - group(a) || codes[b]! - codes[a]! || a - b,
  );
  return {
    codes: ordered.map((code) => ({
      code: shape.codes[code]!,
      confidence: confidence(code),
      reasons: reasons(code),
    })),
    needsMoreWords: Math.max(...divisions) < UNSURE,
  };
}
