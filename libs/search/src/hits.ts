import { didYouMean, distanceKm, highlight, type QueryTerm } from '@schakel/matching';
import type { Point } from './documents.js';
import {
  DEEPEST_HIT,
  type Highlight,
  type HighlightField,
  type Near,
  type SearchHit,
  type SearchPage,
} from './query.js';
import type { Question } from './question.js';

/** What an engine knows of a hit. */
export interface FoundEntry {
  id: string;
  version: number;
  relevance: number;
  point: Point | null;
  shown: readonly (readonly [HighlightField, string])[];
}

const LONGEST_HIGHLIGHT = 240;
const MOST_HIGHLIGHTS = 4;

/** A hit with its words marked and its distance measured, alike for both engines. */
function toHit(found: FoundEntry, near: Near | undefined, terms: readonly QueryTerm[]): SearchHit {
  return {
    id: found.id,
    version: found.version,
    relevance: found.relevance,
    ...(near && found.point ? { distanceKm: distanceKm(near, found.point) } : {}),
    highlights: highlights(found, terms),
  };
}

/** How many hits to fetch to know whether there is a next page. */
export function fetchSize({ offset, limit }: Question): number {
  return Math.min(limit + 1, DEEPEST_HIT - offset);
}

/**
 * The hits of this page, and the cursor of the next where there is one.
 * @param terms what was asked for in the end
 */
export function cutPage(
  found: readonly FoundEntry[],
  question: Question,
  terms: readonly QueryTerm[],
): Pick<SearchPage, 'items' | 'next' | 'didYouMean'> {
  const items = found.slice(0, question.limit).map((entry) => toHit(entry, question.near, terms));
  return {
    items,
    next: found.length > question.limit ? question.cursorAt(question.offset + question.limit) : null,
    didYouMean: (items.length > 0 ? didYouMean(question.text, marked(items)) : undefined) ?? null,
  };
}

function marked(items: readonly SearchHit[]): string[] {
  return items.flatMap(({ highlights }) =>
    highlights.flatMap(({ spans }) => spans.filter(({ hit }) => hit).map(({ text }) => text)),
  );
}

/** The best marked text of each field, at most four fields. */
function highlights({ shown }: FoundEntry, terms: readonly QueryTerm[]): Highlight[] {
  if (terms.length === 0) return [];
  const best = new Map<HighlightField, { highlight: Highlight; hits: number }>();
  for (const [field, text] of shown) {
    const spans = highlight(text, terms, LONGEST_HIGHLIGHT);
    if (!spans) continue;
    const hits = spans.filter((span) => span.hit).length;
    if (hits > (best.get(field)?.hits ?? 0)) best.set(field, { highlight: { field, spans }, hits });
  }
  return [...best.values()].slice(0, MOST_HIGHLIGHTS).map((entry) => entry.highlight);
}
