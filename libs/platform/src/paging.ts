import { invalid } from './domain-error.js';

/** One page of a list; `next` is the opaque cursor of the following page, null on the last. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

export const MAX_PAGE = 100;

/** The position after an item: the values it is sorted by, last one unique. */
export type Position = readonly (string | number | null)[];

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * @param isOurs does the list give out such positions? What the database would refuse must not reach it
 * @throws DomainError `invalid-input` for a cursor that this list did not give out
 */
export function decodeCursor(
  cursor: string,
  length: number,
  isOurs: (position: Position) => boolean = () => true,
): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isValue = (value: unknown) => value === null || typeof value === 'string' || Number.isFinite(value);
    const isPosition = Array.isArray(position) && position.length === length && position.every(isValue);
    if (isPosition && isOurs(position as Position)) return position as Position;
  } catch {
    // falls through to the one answer for every broken cursor
  }
  throw invalid('cursor', 'Use the `next` value of the previous page unchanged, or leave the cursor out.', 'cursor');
}

/** Cuts `limit` items from `limit + 1` fetched rows and says where the next page starts. */
export function pageOf<T>(rows: readonly T[], limit: number, positionOf: (row: T) => Position): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null };
}
