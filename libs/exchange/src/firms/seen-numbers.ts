/** Which numbers of 8 digits came before: one bit each, 12.5 MB however many there are. */
export class SeenNumbers {
  private readonly bits = new Uint8Array(100_000_000 / 8);

  /** False where the number was there already. */
  add(number: string): boolean {
    const value = Number(number);
    const mask = 1 << (value & 7);
    const isNew = (this.bits[value >> 3]! & mask) === 0;
    this.bits[value >> 3]! |= mask;
    return isNew;
  }
}
