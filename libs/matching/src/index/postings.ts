import { Growing } from './growing.js';
import { entrySize, type PackedList, writeEntry } from './packed-list.js';
import { Vocabulary } from './vocabulary.js';

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
}

/** Gathers terms firm by firm, in the order of their slots, and turns them into {@link Postings}. */
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

  build(): Postings {
    const terms = Array.from({ length: this.vocabulary.size }, (_, number) => this.vocabulary.term(number));
    const order = terms.map((_, number) => number).sort((a, b) => terms[a]! - terms[b]!);
    const sizes = this.walk(new Uint32Array(terms.length), (at, gap, times) => at + entrySize(gap, times));
    const starts = new Uint32Array(order.length + 1);
    const cursors = new Uint32Array(order.length);
    order.forEach((number, place) => {
      cursors[number] = starts[place]!;
      starts[place + 1] = starts[place]! + sizes[number]!;
    });
    const bytes = new Uint8Array(starts.at(-1)!);
    this.walk(cursors, (at, gap, times) => writeEntry(bytes, at, gap, times));
    return new Postings(
      Uint32Array.from(order, (number) => terms[number]!),
      starts,
      bytes,
    );
  }

  /** Goes through all entries; `step` moves the place of a term past its next entry. */
  private walk(places: Uint32Array, step: (at: number, gap: number, times: number) => number): Uint32Array {
    const last = new Uint32Array(places.length);
    let entry = 0;
    for (let slot = 0; slot < this.ends.length; slot += 1) {
      for (; entry < this.ends.get(slot); entry += 1) {
        const number = this.numbers.get(entry);
        places[number] = step(places[number]!, slot - last[number]!, this.times.get(entry));
        last[number] = slot;
      }
    }
    return places;
  }
}
