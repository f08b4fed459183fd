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

  /** The numbers, in an array of just that length. */
  finish(): T {
    return this.numbers.slice(0, this.used) as T;
  }

  private enlarge(): void {
    const larger = new this.make(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
