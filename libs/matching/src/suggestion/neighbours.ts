import type { SparseVector } from './sparse-vector.js';

/** How many of the nearest texts vote, and to which power of their cosine. */
export interface VotingRule {
  nearest: number;
  power: number;
}

/** Texts whose group is known, as vectors of length 1, laid out by what they hold. */
export class Neighbours {
  private readonly starts: Uint32Array;
  private readonly texts: Uint16Array;
  private readonly weights: Float32Array;

  /** `groupOf` gives the group of each vector, `dimensions` how long vectors are. At most 65,536 vectors. */
  constructor(
    vectors: readonly SparseVector[],
    private readonly groupOf: ArrayLike<number>,
    dimensions: number,
  ) {
    this.starts = new Uint32Array(dimensions + 1);
    for (const { at } of vectors) for (const dimension of at) this.starts[dimension + 1]! += 1;
    for (let dimension = 0; dimension < dimensions; dimension += 1)
      this.starts[dimension + 1]! += this.starts[dimension]!;
    const next = this.starts.slice();
    this.texts = new Uint16Array(this.starts[dimensions]!);
    this.weights = new Float32Array(this.starts[dimensions]!);
    for (const [text, vector] of vectors.entries())
      for (const [index, dimension] of vector.at.entries()) {
        const place = next[dimension]!++;
        this.texts[place] = text;
        this.weights[place] = vector.weights[index]!;
      }
  }

  /**
   * The share of the votes that each of `groups` groups gets from the texts nearest to a vector of length 1; all zero
   * where no text has anything in common with it.
   */
  votes(vector: SparseVector, { nearest, power }: VotingRule, groups: number): Float64Array {
    const cosines = new Float64Array(this.groupOf.length);
    for (const [index, dimension] of vector.at.entries())
      for (let place = this.starts[dimension]!; place < this.starts[dimension + 1]!; place += 1)
        cosines[this.texts[place]!]! += vector.weights[index]! * this.weights[place]!;
    const near: number[] = [];
    for (const [text, value] of cosines.entries()) if (value > 0) near.push(text);
    near.sort((a, b) => cosines[b]! - cosines[a]! || a - b);
    const votes = new Float64Array(groups);
    let all = 0;
    for (const text of near.slice(0, nearest)) {
      const vote = cosines[text]! ** power;
      votes[this.groupOf[text]!]! += vote;
      all += vote;
    }
    return all > 0 ? votes.map((vote) => vote / all) : votes;
  }
}
