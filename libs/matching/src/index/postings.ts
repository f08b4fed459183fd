import { presence } from '../bm25.js';
import { Growing } from './growing.js';
import { entrySize, type PackedList, writeEntry } from './packed-list.js';
import { Vocabulary } from './vocabulary.js';

/** The texts of the firms that {@link Postings} are about. */
export interface TextLengths {
  /** By slot, how much the length of the text holds its terms back. */
  readonly dampings: Float64Array;
  /** By slot, what a term counts that stands there once. */
  readonly once: Float64Array;
}

/** Which firms hold a term and how often, for every term. Firms are known by their slot. */
export class Postings {
  constructor(
    /** The distinct terms, ascending. */
    readonly terms: Uint32Array,
    /** Where the list of each term begins; one more for the end of the last. */
    private readonly starts: Uint32Array,
    private readonly bytes: Uint8Array,
  ) {}

  /** Bytes of memory. */
  get size(): number {
    return this.terms.byteLength + this.starts.byteLength + this.bytes.byteLength;
  }

  /** The place of a term among the terms; -1 if no firm holds it. */
  indexOf(term: number): number {
    let [low, high] = [0, this.terms.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.terms[middle]! < term) low = middle + 1;
      else high = middle - 1;
    }
    return this.terms[low] === term ? low : -1;
  }

  /** Reads the slots of the firms that hold the term at this place. */
  read(index: number, into: PackedList): void {
    into.read(this.bytes, this.starts[index]!, this.starts[index + 1]!);
  }

  /**
   * Adds to the score of each firm what it counts that it holds the term at this place: `weight x presence`. The same as
   * reading the list and then going through it, but all in one, as this is much of the work of a question.
   */
  addTo(scores: Float64Array, index: number, weight: number, { dampings, once }: TextLengths): void {
    const { bytes } = this;
    const end = this.starts[index + 1]!;
    let slot = 0;
    for (let at = this.starts[index]!; at < end;) {
      let byte = bytes[at++]!;
      let coded = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) coded |= ((byte = bytes[at++]!) & 127) << shift;
      slot += coded >>> 1;
      if ((coded & 1) === 0) {
        scores[slot]! += weight * once[slot]!;
        continue;
      }
      byte = bytes[at++]!;
      let times = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) times |= ((byte = bytes[at++]!) & 127) << shift;
      scores[slot]! += weight * presence(times, dampings[slot]!);
    }
  }
}
/** Gathers terms firm by firm and turns them into {@link Postings}. */
export class PostingsBuilder {
  private readonly vocabulary = new Vocabulary();
  private readonly numbers = new Growing(Uint32Array);
  private readonly times = new Growing(Uint16Array);
  /** Where the terms of each firm end. */
  private readonly ends = new Growing(Uint32Array);

  /** Adds a term of the firm that is being gathered. */
  add(term: number, times: number): void {
    this.numbers.push(this.vocabulary.number(term));
    this.times.push(times);
  }

  /** Ends the firm that was being gathered. */
  endFirm(): void {
    this.ends.push(this.numbers.length);
  }

  /** @param order which firm stands in each slot, by the order in which they were gathered */
  build(order: Uint32Array): Postings {
    const terms = Array.from({ length: this.vocabulary.size }, (_, number) => this.vocabulary.term(number));
    const sorted = terms.map((_, number) => number).sort((a, b) => terms[a]! - terms[b]!);
    const sizes = this.walk(order, new Uint32Array(terms.length), (at, gap, times) => at + entrySize(gap, times));
    const starts = new Uint32Array(sorted.length + 1);
    const cursors = new Uint32Array(sorted.length);
    sorted.forEach((number, place) => {
      cursors[number] = starts[place]!;
      starts[place + 1] = starts[place]! + sizes[number]!;
    });
    const bytes = new Uint8Array(starts.at(-1)!);
    this.walk(order, cursors, (at, gap, times) => writeEntry(bytes, at, gap, times));
    return new Postings(
      Uint32Array.from(sorted, (number) => terms[number]!),
      starts,
      bytes,
    );
  }

  /** Goes through all entries; `step` moves the place of a term past its next entry. */
  private walk(
    order: Uint32Array,
    places: Uint32Array,
    step: (at: number, gap: number, times: number) => number,
  ): Uint32Array {
    const last = new Uint32Array(places.length);
    for (let slot = 0; slot < order.length; slot += 1) {
      const firm = order[slot]!;
      for (let entry = firm > 0 ? this.ends.get(firm - 1) : 0; entry < this.ends.get(firm); entry += 1) {
        const number = this.numbers.get(entry);
        places[number] = step(places[number]!, slot - last[number]!, this.times.get(entry));
        last[number] = slot;
      }
    }
    return places;
  }
}
