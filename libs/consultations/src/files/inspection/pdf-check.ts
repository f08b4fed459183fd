import { type ContentCheck, notA, unsafe } from './content-check.js';
import { endsAsZip, ZIP_TAIL } from './zip-end.js';

const HEAD = 1_024;
const SAVED_AT_THE_END = 1_024;

/** A PDF from its first byte to its last: nothing before it that a browser would run, no archive behind it. */
export class PdfCheck implements ContentCheck {
  private head = Buffer.alloc(0);
  private tail = Buffer.alloc(0);

  take(piece: Buffer): void {
    if (this.head.length < HEAD) {
      this.head = Buffer.concat([this.head, piece.subarray(0, HEAD - this.head.length)]);
      this.checkHead();
    }
    this.tail = Buffer.concat([this.tail, piece]).subarray(-ZIP_TAIL);
  }

  end(): void {
    if (this.head.length < 8) throw notA('pdf', 'too short for one');
    const text = this.tail.subarray(-SAVED_AT_THE_END).toString('latin1');
    if (!/%%EOF[\s\0]*$/.test(text)) throw unsafe('two-in-one', 'it goes on after the end of the PDF, or was cut off');
    if (endsAsZip(this.tail)) throw unsafe('two-in-one', 'it is a PDF and an archive at once');
  }

  private checkHead(): void {
    const text = this.head.toString('latin1');
    if (this.head.length >= 5 && !text.startsWith('%PDF-')) throw notA('pdf', 'something else');
    if (/<\s*(html|script|svg|!doctype|iframe|body)/i.test(text))
      throw unsafe('two-in-one', 'it is a PDF and a page at once');
  }
}
