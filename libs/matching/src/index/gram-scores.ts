import { CAPABILITY, damping, gain, SUB_WORDS, type Bm25, type WeightedTerms } from '../bm25.js';
import type { TextQuestion } from '../text-question.js';
import type { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';
import { PackedList } from './packed-list.js';

/** How much of the 4-grams of an opportunity stands in the texts of a firm: worked out for the few that may be shown. */
export class GramScores {
  /** Of the firm that was read last: for all it wrote, and by capability. */
  firm = 0;
  capabilities: number[] = [];
  private readonly list = new PackedList();
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

  /** Reads the texts of a firm. */
  read(segment: FirmSegment, slot: number): void {
    const { capabilityStarts, gramLengths } = segment.columns;
    const { statistics, grams, capabilityGrams } = this.question;
    const capabilities = capabilityStarts[slot + 1]! - capabilityStarts[slot]!;
    this.capabilities = [];
    for (let list = 0; list <= capabilities; list += 1) {
      const length = this.readList(segment, slot, list);
      const damped = damping(CAPABILITY, length, statistics.capabilityGrams.averageLength);
      const score = this.inList.takeScore(CAPABILITY, capabilityGrams, damped);
      if (list > 0) this.capabilities.push(score);
    }
    const damped = damping(SUB_WORDS, gramLengths[slot]!, statistics.firmGrams.averageLength);
    this.firm = this.inFirm.takeScore(SUB_WORDS, grams, damped);
  }

  /** Counts the terms of the question in a text. @returns its length */
  private readList(segment: FirmSegment, slot: number, list: number): number {
    segment.readGrams(slot, list, this.list);
    const { numbers, times, length } = this.list;
    let total = 0;
    for (let at = 0; at < length; at += 1) {
      total += times[at]!;
      const place = this.places[numbers[at]!]!;
      if (place === 0) continue;
      this.inList.add(place - 1, times[at]!);
      this.inFirm.add(place - 1, times[at]!);
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

  /** The BM25 score, summed in the order of the terms; after it nothing is counted any more. */
  takeScore(shape: Bm25, { rarities }: WeightedTerms, damped: number): number {
    let sum = 0;
    for (let word = 0; word < this.met.length; word += 1) {
      for (let bits = this.met[word]!; bits !== 0; bits &= bits - 1) {
        const place = 32 * word + (31 - Math.clz32(bits & -bits));
        sum += gain(shape, rarities[place]!, this.counts[place]!, damped);
        this.counts[place] = 0;
      }
      this.met[word] = 0;
    }
    return sum;
  }
}
