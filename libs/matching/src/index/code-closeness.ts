import { workGain } from '../criteria/work.js';
import type { Query } from '../query.js';
import type { Dictionaries } from './dictionaries.js';
import { FieldsOfWork, groupBit } from './fields-of-work.js';
import { CHOSEN, type Columns } from './firm-segment.js';

/** How close CPV codes are to those a question is about: worked out once for every code that firms have. */
export class CodeCloseness {
  /** The divisions and groups of the codes in question. */
  readonly divisions: number;
  readonly groups: number;
  /** The most that a capability of another group is worth as evidence. */
  readonly mostElsewhere: number;
  /** Whether the question is about any codes. */
  readonly known: boolean;
  /** Of the capability that was looked at last: its closeness in [0, 1], and what it is worth as evidence. */
  closeness = 0;
  gain = 0;
  /** By code. */
  private readonly ofCode: Float64Array;
  private readonly gainOfCode: Float64Array;

  constructor(query: Query, { codes, codesOfDivision }: Dictionaries) {
    const wanted = query.wanted.map(({ code }) => code);
    const numbers = new Set(wanted.flatMap((code) => codesOfDivision.get(code.slice(0, 2)) ?? []));
    this.ofCode = new Float64Array(codes.size);
    for (const number of numbers) this.ofCode[number] = query.closenessOf(codes.thing(number));
    this.gainOfCode = this.ofCode.map((closeness) => (closeness > 0 ? workGain(closeness) : 0));
    const { divisions, groups } = new FieldsOfWork().add(wanted);
    let mostElsewhere = 0;
    for (const number of numbers) {
      const isElsewhere = (groupBit(codes.thing(number)) & groups) === 0;
      if (isElsewhere) mostElsewhere = Math.max(mostElsewhere, this.gainOfCode[number]!);
    }
    this.known = wanted.length > 0;
    this.divisions = divisions;
    this.groups = groups;
    this.mostElsewhere = mostElsewhere;
  }

  /** Turns to a capability with the codes from `start` to `end`, of which there is at least one. */
  look({ codes, shares }: Columns, start: number, end: number): void {
    if (shares[start] === CHOSEN) {
      let best = codes[start]!;
      for (let at = start + 1; at < end; at += 1) if (this.ofCode[codes[at]!]! > this.ofCode[best]!) best = codes[at]!;
      this.closeness = this.ofCode[best]!;
      this.gain = this.gainOfCode[best]!;
      return;
    }
    let [sum, all] = [0, 0];
    for (let at = start; at < end; at += 1) {
      sum += shares[at]! * this.ofCode[codes[at]!]!;
      all += shares[at]!;
    }
    this.closeness = sum / all;
    this.gain = this.closeness > 0 ? workGain(this.closeness) : 0;
  }
}
