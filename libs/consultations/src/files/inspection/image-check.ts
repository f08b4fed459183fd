import { type ContentCheck, notA, unsafe } from './content-check.js';
import { endsAsZip, ZIP_TAIL } from './zip-end.js';

/** Width times height at most: more unpacks to gigabytes at whoever opens it. */
const MOST_PIXELS = 100_000_000;
/** Within so many bytes a picture must say how large it is. */
const HEAD = 512 * 1024;
const LONGEST_MARK = 16;
const PAGE = /<\s*(html|script|svg|!doctype|iframe|\?php)/i;
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** A picture, of a size that can be shown, without a page or an archive hidden in it. */
export class ImageCheck implements ContentCheck {
  private head = Buffer.alloc(0);
  private tail = Buffer.alloc(0);
  private size: { width: number; height: number } | undefined;

  constructor(private readonly format: 'png' | 'jpg') {}

  take(piece: Buffer): void {
    const seam = Buffer.concat([this.tail.subarray(-LONGEST_MARK), piece]);
    if (PAGE.test(seam.toString('latin1'))) throw unsafe('two-in-one', 'it is a picture and a page at once');
    this.tail = Buffer.concat([this.tail, piece]).subarray(-ZIP_TAIL);
    if (this.size || this.head.length >= HEAD) return;
    this.head = Buffer.concat([this.head, piece.subarray(0, HEAD - this.head.length)]);
    this.measure();
  }

  end(): void {
    if (!this.size) throw notA(this.format, 'damaged or something else');
    if (endsAsZip(this.tail)) throw unsafe('two-in-one', 'it is a picture and an archive at once');
  }

  private measure(): void {
    this.size = this.format === 'png' ? pngSize(this.head) : jpegSize(this.head);
    if (this.size && this.size.width * this.size.height > MOST_PIXELS)
      throw unsafe('too-large-inside', `its ${this.size.width} × ${this.size.height} pixels are too many to open`);
  }
}

function pngSize(head: Buffer): { width: number; height: number } | undefined {
  if (head.length < 24) return undefined;
  if (!head.subarray(0, 8).equals(PNG)) throw notA('png', 'something else');
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** Walks the segments up to the one that begins the frame (ITU T.81, annex B). */
function jpegSize(head: Buffer): { width: number; height: number } | undefined {
  if (head.length < 4) return undefined;
  if (head.readUInt16BE(0) !== 0xffd8) throw notA('jpg', 'something else');
  for (let at = 2; at + 9 <= head.length;) {
    if (head[at] !== 0xff) throw notA('jpg', 'damaged');
    const marker = head[at + 1] as number;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(at + 2);
  }
  return undefined;
}
