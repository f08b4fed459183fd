import { createHash } from 'node:crypto';
import { decodeCursor, DomainError, encodeCursor, type FieldError, MAX_PAGE } from '@schakel/platform';
import { looseTerms, type QueryTerm, queryTerms } from '@schakel/matching';
import { clausesOf, type Clause } from './clauses.js';
import type { DocumentKind } from './documents.js';
import { DEEPEST_HIT, FACETS, type FacetName, type Near, type SearchQuery, type Sort, SORTS } from './query.js';

/** A query, checked and put the same way for both engines. */
export interface Question {
  kind: DocumentKind;
  /** As typed. */
  text: string;
  /** What it asks for, at most 24 terms. */
  terms: readonly QueryTerm[];
  /** What to ask for where no document holds all the terms. */
  looseTerms: () => QueryTerm[];
  /** All must hold. */
  clauses: readonly Clause[];
  sort: Sort;
  near: Near | undefined;
  facets: readonly FacetName[];
  offset: number;
  limit: number;
  now: Date;
  /** The cursor of the hit at an offset in the answer to this question. */
  cursorAt: (offset: number) => string;
}

const DEFAULT_LIMIT = 20;
const LONGEST_CURSOR = 200;

/** @throws DomainError `invalid-input` naming everything that is wrong with the query */
export function toQuestion<K extends DocumentKind>(kind: K, query: SearchQuery<K>): Question {
  const errors: FieldError[] = [];
  const { clauses, near } = clausesOf(kind, query.filters ?? {}, errors);
  const sort = query.sort ?? 'relevance';
  const limit = query.limit ?? DEFAULT_LIMIT;
  const facets = query.facets ?? [];
  const wrong = (pointer: string, message: string) => errors.push({ pointer, message });
  if (!(SORTS[kind] as readonly string[]).includes(sort)) wrong('sort', `Choose one of ${SORTS[kind].join(', ')}.`);
  else if (sort === 'distance' && !near) wrong('sort', 'Sorting by distance needs a place to measure from.');
  const most = Math.max(MAX_PAGE, query.filters?.ids?.length ?? 0);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) wrong('limit', `Must be from 1 to ${most}.`);
  if (facets.some((facet) => !(FACETS[kind] as readonly string[]).includes(facet)))
    wrong('facets', `Choose from ${FACETS[kind].join(', ')}.`);
  if (errors.length > 0) throw new DomainError('invalid-input', 'This search is not possible.', { errors });
  const fingerprint = fingerprintOf(kind, query);
  return {
    kind,
    text: query.text ?? '',
    terms: queryTerms(query.text ?? ''),
    looseTerms: () => looseTerms(query.text ?? ''),
    clauses,
    sort,
    near,
    facets,
    offset: offsetOf(query.cursor, fingerprint),
    limit,
    now: query.now ?? new Date(),
    cursorAt: (offset) => encodeCursor([offset, fingerprint]),
  };
}

/** The cursor belongs to one question: the same kind, text, filters and order. */
function fingerprintOf(kind: DocumentKind, query: SearchQuery): string {
  const asked = JSON.stringify([kind, query.text ?? '', query.filters ?? {}, query.sort ?? 'relevance']);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 12);
}

function offsetOf(cursor: string | undefined, fingerprint: string): number {
  if (cursor === undefined) return 0;
  const [offset, of] = decodeCursor(cursor.length > LONGEST_CURSOR ? '' : cursor, 2);
  const isInside = typeof offset === 'number' && Number.isInteger(offset) && offset > 0 && offset < DEEPEST_HIT;
  if (!isInside || of !== fingerprint) decodeCursor('', 2);
  return offset as number;
}
