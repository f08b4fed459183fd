import type { QueryTerm } from '@schakel/matching';

/** Meilisearch ignores words after the tenth, so both engines ask for ten terms at once: those that tell most. */
export const MOST_ASKED = 10;

/** A looser question looks among about this many documents. */
const ENOUGH_CANDIDATES = 1_000;

/** Something to ask for, and how many documents hold it. */
export interface Counted {
  documents: number;
}

/** A term and how many documents hold it, or something a typo away. */
export type CountedTerm = QueryTerm & Counted;

/** The ten that fewest documents hold, in the order they came in: what is rare tells most. */
export function mostTelling<T extends Counted>(terms: readonly T[]): T[] {
  if (terms.length <= MOST_ASKED) return [...terms];
  const rarest = new Set(rarestFirst(terms).slice(0, MOST_ASKED));
  return terms.filter((term) => rarest.has(term));
}

/** A term of a question of which documents need not hold everything. */
export type Weighed<T> = T & {
  /** What it is worth that a document holds it: its inverse document frequency as in BM25. */
  weight: number;
  /** Documents that hold none of the terms that find are not looked at. */
  finds: boolean;
};

/**
 * The ten most telling of the terms that any document holds, rarest first, with what each is worth. The rarest find the
 * documents, as many as it takes to find enough; the others only help to order them, for common words find everything.
 * @param documents how many there are
 */
export function weighed<T extends Counted>(terms: readonly T[], documents: number): Weighed<T>[] {
  let candidates = 0;
  return rarestFirst(terms.filter((term) => term.documents > 0))
    .slice(0, MOST_ASKED)
    .map((term, place) => {
      candidates += term.documents;
      const holding = Math.min(term.documents, documents);
      const weight = Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
      return { ...term, weight, finds: place === 0 || candidates <= ENOUGH_CANDIDATES };
    });
}

function rarestFirst<T extends Counted>(terms: readonly T[]): T[] {
  return terms.toSorted((a, b) => a.documents - b.documents);
}
