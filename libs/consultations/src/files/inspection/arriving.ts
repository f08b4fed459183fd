import { unsafe } from './content-check.js';

/** Bytes that come in pieces, taken in portions of another size. The pieces are given to `yield`, `null` at the end. */
export class Arriving {
  /** How many bytes were taken so far. */
  taken = 0;
  private held: Buffer = Buffer.alloc(0);
  /** The last portion of `some`, part of which may be given back. */
  private last: Buffer = Buffer.alloc(0);

  /** Exactly so many bytes. */
  async *take(count: number): AsyncGenerator<void, Buffer, Buffer | null> {
    while (this.held.length < count) yield* this.more();
    return this.cut(count);
  }

  /** So many bytes, handed on as they come. */
  async *pass(count: number, take: (piece: Buffer) => void): AsyncGenerator<void, void, Buffer | null> {
    for (let left = count; left > 0;) {
      if (this.held.length === 0) yield* this.more();
      const piece = this.cut(Math.min(left, this.held.length));
      left -= piece.length;
      take(piece);
    }
  }

  /** Whatever is there, at least one byte, at most 16 kB. */
  async *some(): AsyncGenerator<void, Buffer, Buffer | null> {
    if (this.held.length === 0) yield* this.more();
    this.last = this.cut(Math.min(this.held.length, 16_384));
    return this.last;
  }

  /** Takes back the end of what `some` gave last. */
  giveBack(count: number): void {
    this.held = Buffer.concat([this.last.subarray(this.last.length - count), this.held]);
    this.taken -= count;
  }

  /** Is there nothing more? */
  async *isOver(): AsyncGenerator<void, boolean, Buffer | null> {
    if (this.held.length > 0) return false;
    return (yield) === null;
  }

  private async *more(): AsyncGenerator<void, void, Buffer | null> {
    const piece: Buffer | null = yield;
    if (piece === null) throw unsafe('damaged', 'it is cut off');
    this.held = this.held.length === 0 ? piece : Buffer.concat([this.held, piece]);
  }

  private cut(count: number): Buffer {
    const portion = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    this.taken += count;
    return portion;
  }
}
