import { workGain } from '../criteria/work.js';
import type { LikelyCode } from '../likely-codes.js';
import type { Statistics } from '../statistics.js';
import type { Dictionaries } from './dictionaries.js';
import { fieldsOf, groupBit } from './fields-of-work.js';

/** How close CPV codes are to those a question is about: worked out once for every code that firms have. */
export class CodeCloseness {
  /** The divisions and groups of the codes in question. */
  readonly divisions: number;
  readonly groups: number;
  /** The most that a capability of another group is worth as evidence. */
  readonly mostElsewhere: number;
  /** Of the capability that was looked at last: its closeness in [0, 1], and what it is worth as evidence. */
  closeness = 0;
  gain = 0;
  /** By code: for each wanted code its similarity, and the highest of all. */
  private readonly rows: { share: number; similarities: Float64Array }[];
  private readonly closest: Float64Array;
  /** What a capability is worth whose best code is this one. */
  private readonly gains: Float64Array;

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
    this.gains = this.closest.map((closeness) => (closeness > 0 ? workGain(closeness) : 0));
    const codes = wanted.map(({ code }) => code);
    const { divisions, groups } = fieldsOf(codes);
    const elsewhere = codes
      .flatMap((code) => dictionaries.codesOfDivision.get(code.slice(0, 2)) ?? [])
      .filter((number) => (groupBit(dictionaries.codes.thing(number)) & groups) === 0);
    this.divisions = divisions;
    this.groups = groups;
    this.mostElsewhere = elsewhere.reduce((most, number) => Math.max(most, this.gains[number]!), 0);
  }

  /** Whether the question is about any codes. */
  get known(): boolean {
    return this.rows.length > 0;
  }

  /** Turns to a capability with the codes from `start` to `end`. */
  look(codes: Uint32Array, start: number, end: number): void {
    let best = codes[start]!;
    for (let at = start + 1; at < end; at += 1) if (this.closest[codes[at]!]! > this.closest[best]!) best = codes[at]!;
    this.closeness = this.closest[best]!;
    this.gain = this.gains[best]!;
    if (this.own || this.closeness === 0) return;
    this.closeness = this.expected(codes, start, end);
    this.gain = workGain(this.closeness);
  }

  private expected(codes: Uint32Array, start: number, end: number): number {
    let expected = 0;
    for (const { share, similarities } of this.rows) {
      let best = 0;
      for (let at = start; at < end; at += 1) best = Math.max(best, similarities[codes[at]!]!);
      expected += share * best;
    }
    return expected;
  }
}
