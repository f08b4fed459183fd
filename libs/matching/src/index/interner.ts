/** Gives each distinct thing a small whole number, so that what is the same everywhere is kept and weighed once. */
export class Interner<T> {
  private readonly numbers = new Map<string, number>();
  private readonly things: T[] = [];

  /** @param added told of each new thing, with its number */
  constructor(private readonly added?: (thing: T, number: number) => void) {}

  get size(): number {
    return this.things.length;
  }

  /** The number of the thing with this key, which `make` makes where it is new. */
  number(key: string, make: () => T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.things.length;
    const thing = make();
    this.numbers.set(key, number);
    this.things.push(thing);
    this.added?.(thing, number);
    return number;
  }

  /** The thing with this number, which must have been given out. */
  thing(number: number): T {
    return this.things[number]!;
  }
}
