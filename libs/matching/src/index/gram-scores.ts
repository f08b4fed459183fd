import { CAPABILITY, damping, gain, SUB_WORDS, type Bm25, type WeightedTerms } from '../bm25.js';
import type { TextQuestion } from '../text-question.js';
import type { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';

/** How much of the 4-grams of an opportunity stands in the texts of a firm: worked out for the few that may be shown. */
export class GramScores {
  /** Of the firm that was read last: for all it wrote, and by capability. */
  firm = 0;
  capabilities: number[] = [];
  /** By number of a 4-gram: its place in the question, from 1. */
  private readonly places: Uint16Array;
  private readonly inFirm: Counts;
  private readonly inList: Counts;

  constructor(
    private readonly question: TextQuestion,
    dictionaries: Dictionaries,
  ) {
    const { terms } = question.grams;
    this.places = new Uint16Array(dictionaries.grams.size);
    terms.slice(0, MOST).forEach((term, at) => {
      const number = dictionaries.grams.known(term);
      if (number !== undefined) this.places[number] = at + 1;
    });
    this.inFirm = new Counts(terms.length);
    this.inList = new Counts(terms.length);
  }

  /** Reads the texts of a firm. @param each whether to score all capabilities apart, or only those without CPV codes */
  read(segment: FirmSegment, slot: number, each: boolean): void {
    const { capabilityStarts, codeStarts, gramLengths } = segment.columns;
    const { statistics, grams } = this.question;
    const first = capabilityStarts[slot]!;
    this.readList(segment, slot, 0);
    this.inList.clear();
    this.capabilities = [];
    for (let at = first; at < capabilityStarts[slot + 1]!; at += 1) {
      const length = this.readList(segment, slot, at - first + 1);
      const isScored = each || codeStarts[at] === codeStarts[at + 1];
      this.capabilities.push(isScored ? this.capabilityScore(length) : 0);
      this.inList.clear();
    }
    const damped = damping(SUB_WORDS, gramLengths[slot]!, statistics.firmGrams.averageLength);
    this.firm = this.inFirm.score(SUB_WORDS, grams, damped);
    this.inFirm.clear();
  }

  private capabilityScore(length: number): number {
    const { statistics, capabilityGrams } = this.question;
    const damped = damping(CAPABILITY, length, statistics.capabilityGrams.averageLength);
    return this.inList.score(CAPABILITY, capabilityGrams, damped);
  }

  /** Counts the terms of the question in a text. @returns its length */
  private readList(segment: FirmSegment, slot: number, list: number): number {
    const { bytes, start, end } = segment.gramsOf(slot, list);
    const { places } = this;
    let [number, total] = [0, 0];
    // The same as reading a packed list and then going through it, but all in one: most terms are of no interest.
    for (let at = start; at < end;) {
      let byte = bytes[at++]!;
      let coded = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) coded |= ((byte = bytes[at++]!) & 127) << shift;
      number += coded >>> 1;
      let times = 1;
      if (coded & 1) {
        byte = bytes[at++]!;
        times = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) times |= ((byte = bytes[at++]!) & 127) << shift;
      }
      total += times;
      const place = places[number]!;
      if (place === 0) continue;
      this.inList.add(place - 1, times);
      this.inFirm.add(place - 1, times);
    }
    return total;
  }
}

/** More terms than this no text of an opportunity has. */
const MOST = 65_535;

/** How often each term of the question stands in a text; few of them do, and those are found without looking at all. */
class Counts {
  private readonly counts: Uint32Array;
  /** A bit for each term that was counted. */
  private readonly met: Uint32Array;

  constructor(terms: number) {
    this.counts = new Uint32Array(terms);
    this.met = new Uint32Array(Math.ceil(terms / 32));
  }

  add(place: number, times: number): void {
    this.counts[place]! += times;
    this.met[place >>> 5]! |= 1 << (place & 31);
  }

  /** The BM25 score, summed in the order of the terms. */
  score(shape: Bm25, { rarities }: WeightedTerms, damped: number): number {
    let sum = 0;
    for (let word = 0; word < this.met.length; word += 1) {
      for (let bits = this.met[word]!; bits !== 0; bits &= bits - 1) {
        const place = 32 * word + (31 - Math.clz32(bits & -bits));
        sum += gain(shape, rarities[place]!, this.counts[place]!, damped);
      }
    }
    return sum;
  }

  clear(): void {
    this.counts.fill(0);
    this.met.fill(0);
  }
}
