/** A field that both sides changed, each in another way. */
export interface Conflict {
  field: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merged<T> {
  /** What both agree on, with mine where they conflict. */
  merged: T;
  /** Fields that only the other side changed. */
  fromThem: string[];
  conflicts: Conflict[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Merges what I typed into what someone else saved meanwhile. What one side changed is taken from that side; what both
 * changed differently is for the reader to decide.
 * @param base what I started from
 */
export function threeWay<T extends Record<string, unknown>>(base: T, mine: T, theirs: T): Merged<T> {
  const merged: Record<string, unknown> = { ...theirs };
  const fromThem: string[] = [];
  const conflicts: Conflict[] = [];
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, my, their] = [base[field], mine[field], theirs[field]];
    const [iChanged, theyChanged] = [!same(was, my), !same(was, their)];
    if (iChanged) merged[field] = my;
    if (theyChanged && !iChanged) fromThem.push(field);
    if (iChanged && theyChanged && !same(my, their)) conflicts.push({ field, mine: my, theirs: their });
  }
  return { merged: merged as T, fromThem, conflicts };
}
