/** How much of the end of a file can hold the end of an archive: 22 bytes and a comment of up to 65,535. */
export const ZIP_TAIL = 65_557;

const END = Buffer.from('PK\u0005\u0006', 'latin1');
const END_SIZE = 22;

/** Would a reader of archives find one at the end of this? @param tail the last `ZIP_TAIL` bytes of a file */
export function endsAsZip(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1)) {
    if (at + END_SIZE <= tail.length && at + END_SIZE + tail.readUInt16LE(at + 20) <= tail.length) return true;
  }
  return false;
}
