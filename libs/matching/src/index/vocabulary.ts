import { Growing } from './growing.js';

/** Gives each term a small whole number in the order of meeting them: frequent terms, met early, get the smallest. */
export class Vocabulary {
  private readonly numbers = new Map<number, number>();
  private readonly terms = new Growing(Uint32Array);

  get size(): number {
    return this.terms.length;
  }

  number(term: number): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.terms.length;
      this.numbers.set(term, number);
      this.terms.push(term);
    }
    return number;
  }

  /** The number of a term that was met; undefined for any other. */
  known(term: number): number | undefined {
    return this.numbers.get(term);
  }

  term(number: number): number {
    return this.terms.get(number);
  }
}
