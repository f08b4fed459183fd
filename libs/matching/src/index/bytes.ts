/** Writes whole numbers of any size below 2^53, seven bits a byte, the lowest first. */
export class ByteWriter {
  private bytes: Uint8Array = new Uint8Array(256);
  private at = 0;

  /** How many bytes were written. */
  get length(): number {
    return this.at;
  }

  number(value: number): void {
    if (this.at + 8 > this.bytes.length) this.bytes = enlarged(this.bytes, 2 * this.bytes.length);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.at++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.at++] = rest;
  }

  raw(bytes: Uint8Array): void {
    const needed = this.at + bytes.length;
    if (needed > this.bytes.length) this.bytes = enlarged(this.bytes, Math.max(needed, 2 * this.bytes.length));
    this.bytes.set(bytes, this.at);
    this.at = needed;
  }

  /** What was written from one place to another. */
  part(from: number, to: number): Uint8Array {
    return this.bytes.subarray(from, to);
  }

  /** What was written, in an array of just that length. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.at);
  }
}

function enlarged(bytes: Uint8Array, length: number): Uint8Array {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

/** Reads what {@link ByteWriter} wrote. */
export class ByteReader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let byte = this.next();
    if (byte < 128) return byte;
    let [value, scale] = [byte & 127, 1];
    do {
      byte = this.next();
      scale *= 128;
      value += (byte & 127) * scale;
    } while (byte > 127);
    return value;
  }

  raw(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** Past the end there are zeros, so that what was cut off is read as empty. */
  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }
}
