/** Hands out small whole numbers to things and takes them back, last in first out, so that indexes stay dense. */
export class Slots {
  private readonly free: number[] = [];
  private next = 0;

  take(): number {
    const slot = this.free.pop();
    if (slot !== undefined) return slot;
    this.next += 1;
    return this.next - 1;
  }

  giveBack(slot: number): void {
    this.free.push(slot);
  }
}
