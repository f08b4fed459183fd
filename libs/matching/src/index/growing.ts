type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A packed array that grows at its end. */
export class Growing<T extends Numbers> {
  private numbers: T;
  private used = 0;

  constructor(private readonly make: new (length: number) => T) {
    this.numbers = new make(64);
  }

  get length(): number {
    return this.used;
  }

  get(at: number): number {
    return this.numbers[at]!;
  }

  push(number: number): void {
    if (this.used === this.numbers.length) this.enlarge();
    this.numbers[this.used++] = number;
  }

  /** The numbers at these places, in this order, in an array of just that length. */
  pick(places: Uint32Array): T {
    const picked = new this.make(places.length);
    for (let at = 0; at < places.length; at += 1) picked[at] = this.numbers[places[at]!]!;
    return picked;
  }

  private enlarge(): void {
    const larger = new this.make(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
