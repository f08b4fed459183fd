/** A vector of which few numbers are not zero: where they stand (ascending) and what they are. */
export interface SparseVector {
  readonly at: Uint16Array;
  readonly weights: Float32Array;
}

/** The same direction at length 1; a vector without length stays as it is. */
export function unit({ at, weights }: SparseVector): SparseVector {
  const length = Math.hypot(...weights);
  return length > 0 ? { at, weights: weights.map((weight) => weight / length) } : { at, weights };
}

/** The cosine of two vectors of length 1. */
export function cosine(one: SparseVector, other: SparseVector): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < one.at.length && j < other.at.length) {
    const difference = one.at[i]! - other.at[j]!;
    if (difference === 0) sum += one.weights[i]! * other.weights[j]!;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}
