import { DomainError } from '@schakel/platform';

/** More firms than this is no choice any more. */
export const MOST_ENTRIES = 50;

interface Placed {
  firmId: string;
  position: number;
}

/** @throws DomainError `conflict` when there is no room for one more */
export function assertRoom(entries: readonly Placed[]): void {
  if (entries.length >= MOST_ENTRIES)
    throw new DomainError('conflict', `A shortlist holds at most ${MOST_ENTRIES} firms. Remove one first.`);
}

/** The place behind all others, removed ones too. */
export function lastPlace(entries: readonly Placed[]): number {
  return entries.reduce((last, { position }) => Math.max(last, position), 0) + 1;
}

/**
 * The places of all firms on a list in a new order, from 1. The order names each of them exactly once: whoever saw an
 * older list must not throw away what a colleague added.
 * @throws DomainError `conflict` when the list holds other firms by now
 */
export function reordered<T extends Placed>(entries: readonly T[], firmIds: readonly string[]): T[] {
  const places = new Map(firmIds.map((id, at) => [id, at + 1]));
  const isSame = places.size === firmIds.length && places.size === entries.length;
  if (!isSame || entries.some(({ firmId }) => !places.has(firmId)))
    throw new DomainError(
      'conflict',
      'The order must name every firm on the shortlist once. A colleague may have changed it: read it again.',
    );
  return entries.map((entry) => ({ ...entry, position: places.get(entry.firmId) ?? 0 }));
}
