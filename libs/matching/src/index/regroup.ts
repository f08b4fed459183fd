import type { ByteWriter } from './bytes.js';
import type { Growing } from './growing.js';

/** Things that belong to owners, those of one owner after another. */
export interface Groups {
  /** Where the things of each owner begin; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** Which things they are. */
  readonly members: Uint32Array;
}

/**
 * Puts things in the order of their owners.
 * @param owners the owners in their new order
 * @param starts where the things of each owner began
 * @param end where those of the last owner ended
 */
export function regrouped(owners: Uint32Array, starts: Growing<Uint32Array>, end: number): Groups {
  const range = (owner: number) =>
    [starts.get(owner), owner + 1 < starts.length ? starts.get(owner + 1) : end] as const;
  const moved = new Uint32Array(owners.length + 1);
  owners.forEach((owner, at) => {
    const [from, to] = range(owner);
    moved[at + 1] = moved[at]! + to - from;
  });
  const members = new Uint32Array(moved.at(-1)!);
  owners.forEach((owner, at) => {
    const [from, to] = range(owner);
    for (let thing = from; thing < to; thing += 1) members[moved[at]! + thing - from] = thing;
  });
  return { starts: moved, members };
}

/** The same for lists of bytes, which are moved themselves. */
export function regroupedBytes(
  lists: Uint32Array,
  starts: Growing<Uint32Array>,
  written: ByteWriter,
): { starts: Uint32Array; bytes: Uint8Array } {
  const moved = new Uint32Array(lists.length + 1);
  const bytes = new Uint8Array(written.length);
  lists.forEach((list, at) => {
    const end = list + 1 < starts.length ? starts.get(list + 1) : written.length;
    const part = written.part(starts.get(list), end);
    bytes.set(part, moved[at]!);
    moved[at + 1] = moved[at]! + part.length;
  });
  return { starts: moved, bytes };
}
