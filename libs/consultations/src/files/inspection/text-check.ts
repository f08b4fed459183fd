import { type ContentCheck, notA, unsafe } from './content-check.js';

/** What a program or a browser would take for something to run. */
const RUNS = /^\uFEFF?\s*(<|#!|@echo|MZ)/i;
// eslint-disable-next-line no-control-regex -- naming the control characters is the point
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** Plain text: valid UTF-8 without control characters, that begins neither like a page nor like a script. */
export class TextCheck implements ContentCheck {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private begins = '';

  take(piece: Buffer): void {
    this.read(this.decode(piece));
  }

  end(): void {
    this.read(this.decode());
  }

  private decode(piece?: Buffer): string {
    try {
      return piece ? this.decoder.decode(piece, { stream: true }) : this.decoder.decode();
    } catch {
      throw notA('txt', 'not text in UTF-8');
    }
  }

  private read(text: string): void {
    if (CONTROLS.test(text)) throw notA('txt', 'not text alone, but has control characters');
    if (this.begins.trim().length >= 8) return;
    this.begins = (this.begins.trimStart() + text).slice(0, 64);
    if (RUNS.test(this.begins)) throw unsafe('runs', 'it begins like a page or a script');
  }
}
