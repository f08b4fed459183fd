import type { LikelyCode } from '../likely-codes.js';
import type { Statistics } from '../statistics.js';
import type { Dictionaries } from './dictionaries.js';

/** How close CPV codes are to those a question is about: worked out once for every code that firms have. */
export class CodeCloseness {
  /** By code: for each wanted code its similarity, and the highest of all. */
  private readonly rows: { share: number; similarities: Float64Array }[];
  private readonly closest: Float64Array;

  /** @param own whether the codes are the opportunity's own, of which the closest counts, or likely ones, which add up */
  constructor(
    wanted: readonly LikelyCode[],
    private readonly own: boolean,
    statistics: Statistics,
    dictionaries: Dictionaries,
  ) {
    this.closest = new Float64Array(dictionaries.codes.size);
    this.rows = wanted.map(({ code, share }) => {
      const similarities = own ? this.closest : new Float64Array(dictionaries.codes.size);
      for (const number of dictionaries.codesOfDivision.get(code.slice(0, 2)) ?? []) {
        const similarity = statistics.cpv.similarity(code, dictionaries.codes.thing(number));
        similarities[number] = Math.max(similarities[number]!, similarity);
        this.closest[number] = Math.max(this.closest[number]!, similarity);
      }
      return { share, similarities };
    });
  }

  /** Whether the question is about any codes. */
  get known(): boolean {
    return this.rows.length > 0;
  }

  /** The closeness of a capability with the codes from `start` to `end`, in [0, 1]. */
  of(codes: Uint32Array, start: number, end: number): number {
    const closest = highest(this.closest, codes, start, end);
    if (this.own || closest === 0) return closest;
    let expected = 0;
    for (const { share, similarities } of this.rows) expected += share * highest(similarities, codes, start, end);
    return expected;
  }
}

function highest(similarities: Float64Array, codes: Uint32Array, start: number, end: number): number {
  let best = 0;
  for (let at = start; at < end; at += 1) {
    const similarity = similarities[codes[at]!]!;
    if (similarity > best) best = similarity;
  }
  return best;
}
