/**
 * A packed list of ascending numbers below 2^30, each with how many times it counts: for each
 * `2 x (gap to the one before) + (1 if more than once)`, then how many times if so; seven bits a byte, lowest first.
 * One object is read into again and again, as reading is most of the work of a question.
 */
export class PackedList {
  numbers = new Uint32Array(1024);
  times = new Uint32Array(1024);
  length = 0;

  /** Replaces what is in it by the list that stands in these bytes, from `start` to `end`. */
  read(bytes: Uint8Array, start: number, end: number): void {
    if (end - start > this.numbers.length) this.enlarge(end - start);
    const { numbers, times } = this;
    let [length, number] = [0, 0];
    for (let at = start; at < end; length += 1) {
      let byte = bytes[at++]!;
      let coded = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) coded |= ((byte = bytes[at++]!) & 127) << shift;
      number += coded >>> 1;
      numbers[length] = number;
      let count = 1;
      if (coded & 1) {
        byte = bytes[at++]!;
        count = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) count |= ((byte = bytes[at++]!) & 127) << shift;
      }
      times[length] = count;
    }
    this.length = length;
  }

  private enlarge(length: number): void {
    this.numbers = new Uint32Array(2 * length);
    this.times = new Uint32Array(2 * length);
  }
}

/** The bytes that one entry of a packed list takes. */
export function entrySize(gap: number, times: number): number {
  return size(2 * gap + 1) + (times > 1 ? size(times) : 0);
}

/** Writes one entry of a packed list. @returns where the next one goes */
export function writeEntry(bytes: Uint8Array, at: number, gap: number, times: number): number {
  const next = write(bytes, at, 2 * gap + Number(times > 1));
  return times > 1 ? write(bytes, next, times) : next;
}

function size(number: number): number {
  let bytes = 1;
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) bytes += 1;
  return bytes;
}

function write(bytes: Uint8Array, start: number, number: number): number {
  let [at, rest] = [start, number];
  for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
  bytes[at++] = rest;
  return at;
}
