/** The place of the first value that is not below the given one, in a sorted list (by UTF-16 code units). */
export function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From where to (not including) where the values of a sorted list begin with a prefix. */
export function prefixRange(sorted: readonly string[], prefix: string): [from: number, to: number] {
  const from = lowerBound(sorted, prefix);
  return [from, prefix === '' ? sorted.length : lowerBound(sorted, `${prefix}\uffff`)];
}
