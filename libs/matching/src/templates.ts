import type { Change, ChangeKind } from './changes.js';
import type { ReasonCode, ReasonFacts } from './reasons.js';

/** How facts are said in one language. */
export interface Say {
  /** What the reader calls the firm, in a sentence and at its start. */
  firm: string;
  Firm: string;
  /** A CPV code with its label. */
  cpv(code: string): string;
  /** The name of a NUTS code or country; a name of a place stays as it is. */
  place(code: string): string;
  places(codes: readonly string[]): string;
  certificate(code: string): string;
  groups(codes: readonly string[]): string;
  /** The names of languages, by their codes. */
  languages(codes: readonly string[]): string;
  /** Cents as whole euros. */
  money(cents: number): string;
  /** A band of values in cents, open ends left out. */
  band(band: { from?: number; to?: number }): string;
  /** An ISO date or moment as a day. */
  day(moment: string): string;
  /** A number of days. */
  days(count: number): string;
  list(items: readonly string[]): string;
}

export type ReasonTemplates = { [Code in ReasonCode]: (facts: ReasonFacts[Code], say: Say) => string };

export type ChangeTemplates = {
  [Kind in ChangeKind]: (change: Extract<Change, { kind: Kind }>, say: Say) => string;
};

/** Scores are whole numbers out of 100. */
export type EffectTemplates = Record<'admits' | 'raises', (scores: { from: number; to: number }, say: Say) => string>;
