import type { Match, Reason } from '@schakel/matching';
import type { Ranked } from './matcher.js';

/** How many matches a list holds at most: the best of all that were judged. */
export const LIST_LENGTH = 200;

/** Of those that a hard requirement excludes the best are shown: explaining costs time, and the counts tell the rest. */
export const EXCLUDED_SHOWN = 10;

/** What a list is about: firms for an opportunity, or opportunities for a firm. */
export type Subject = { readonly opportunityId: string } | { readonly firmId: string };

/** A match in its place in a list. */
export interface Listed extends Ranked {
  /** When it was last shown before this list was made, ISO 8601; null = never. Orders ties. */
  lastShown: string | null;
}

/** A match list that someone asked for: pages are cut from it, so that all of them are of one list. */
export interface MatchList {
  id: string;
  subject: Subject;
  /** What it was narrowed by; empty for the whole list. */
  asked: Readonly<Record<string, unknown>>;
  organisationId: string;
  /** Who asked; null once that person is forgotten. */
  personId: string | null;
  /** ISO 8601 instant. */
  asOf: string;
  /** The version of the weights, and the epoch of the statistics. */
  weights: string;
  epoch: number;
  /** Draws the lots among ties. */
  seed: string;
  judged: number;
  /** In the order in which they are shown. */
  listed: Listed[];
}

/** What was shown of one match in a list. */
export interface ShownMatch {
  /** From 1; among those that are admitted, or among those that are not. */
  rank: number;
  admitted: boolean;
  id: string;
  name: string;
  score: number;
  fit: Match['fit'];
  interest: NonNullable<Match['interest']> | null;
  /** Reasons for and against, and what is unknown. */
  reasons: Reason[];
  /** ISO 8601 instant. */
  shownAt: string;
}

/** A list that was seen, with how many of it really were. */
export type SeenList = MatchList & { shown: number };
