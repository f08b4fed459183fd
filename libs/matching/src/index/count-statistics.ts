import type { AnalysedOpportunity } from '../analysed.js';
import { Statistics } from '../statistics.js';
import type { Dictionaries } from './dictionaries.js';
import { CHOSEN, type FirmSegment } from './firm-segment.js';
import { PackedList } from './packed-list.js';
import type { Postings } from './postings.js';

/** The statistics of all firms that are alive in these segments, and of these opportunities. */
export function countStatistics(
  segments: readonly FirmSegment[],
  opportunities: Iterable<AnalysedOpportunity>,
  dictionaries: Dictionaries,
): Statistics {
  const counter = new Counter(dictionaries);
  for (const segment of segments) counter.count(segment);
  const { statistics } = counter;
  for (const opportunity of opportunities) statistics.countOpportunity(opportunity, 1);
  counter.finish();
  return statistics;
}

class Counter {
  readonly statistics = new Statistics();
  private readonly list = new PackedList();
  private readonly gramTexts: Uint32Array;
  private readonly placeLists: Uint32Array;
  private readonly stems = new Map<number, number>();
  private readonly names = new Map<number, number>();
  private readonly lengths = { grams: 0, stems: 0, names: 0, capabilityGrams: 0 };
  private firms = 0;
  private capabilities = 0;

  constructor(private readonly dictionaries: Dictionaries) {
    this.gramTexts = new Uint32Array(dictionaries.grams.size);
    this.placeLists = new Uint32Array(dictionaries.placeLists.size);
  }

  count(segment: FirmSegment): void {
    const { gramLengths, stemLengths } = segment.columns;
    this.firms += segment.size;
    this.lengths.names += this.countTerms(segment.names, segment.alive, this.names);
    this.countTerms(segment.stems, segment.alive, this.stems);
    for (let slot = 0; slot < segment.length; slot += 1) {
      if (segment.alive[slot] === 0) continue;
      this.lengths.grams += gramLengths[slot]!;
      this.lengths.stems += stemLengths[slot]!;
      this.countCapabilities(segment, slot);
    }
  }

  finish(): void {
    const { statistics, firms, lengths } = this;
    statistics.firmGrams.restore(firms, lengths.grams, []);
    statistics.firmStems.restore(firms, lengths.stems, this.stems);
    statistics.firmNames.restore(firms, lengths.names, this.names);
    const found = Array.from(this.gramTexts, (times, number): [number, number] => [
      this.dictionaries.grams.term(number),
      times,
    ]);
    const met = found.filter(([, times]) => times > 0);
    statistics.capabilityGrams.restore(this.capabilities, lengths.capabilityGrams, met);
    this.placeLists.forEach((times, number) => {
      if (times > 0) statistics.places.count(this.dictionaries.placeLists.thing(number), times);
    });
  }

  private countCapabilities(segment: FirmSegment, slot: number): void {
    const { capabilityStarts, codeStarts, codes, shares, placeLists } = segment.columns;
    const first = capabilityStarts[slot]!;
    for (let at = first; at < capabilityStarts[slot + 1]!; at += 1) {
      this.capabilities += 1;
      this.placeLists[placeLists[at]!]! += 1;
      const chosen: string[] = [];
      for (let code = codeStarts[at]!; code < codeStarts[at + 1]!; code += 1) {
        if (shares[code] === CHOSEN) chosen.push(this.dictionaries.codes.thing(codes[code]!));
      }
      this.statistics.cpv.count(chosen, 1);
      const { bytes, start, end } = segment.gramsOf(slot, at - first + 1);
      this.list.read(bytes, start, end);
      const { numbers, times, length } = this.list;
      for (let term = 0; term < length; term += 1) {
        this.gramTexts[numbers[term]!]! += 1;
        this.lengths.capabilityGrams += times[term]!;
      }
    }
  }

  /** Counts in how many living firms each term stands. @returns how many that are together */
  private countTerms(postings: Postings, alive: Uint8Array, into: Map<number, number>): number {
    let all = 0;
    postings.terms.forEach((term, index) => {
      postings.read(index, this.list);
      let found = 0;
      for (let at = 0; at < this.list.length; at += 1) found += alive[this.list.numbers[at]!]!;
      if (found > 0) into.set(term, (into.get(term) ?? 0) + found);
      all += found;
    });
    return all;
  }
}
