import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installationRoot } from '@schakel/platform';

/** Where packages are looked up: beside the installation's own. */
const packages = () => createRequire(join(installationRoot(), 'package.json'));

export type Weight = 'regular' | 'bold';

/** Aleo in two weights, each in two files: the letters of western Europe, and those of the rest of Latin script. */
const FILES = { regular: 400, bold: 700 } as const;
const SUBSETS = ['latin', 'latin-ext'] as const;
type Subset = (typeof SUBSETS)[number];

/** A piece of text that one font file can write. */
export interface Run {
  font: string;
  text: string;
}

/** As far as we use it of what pdfkit keeps of its current font. */
interface WithCurrentFont {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** Chooses, character by character, the font file that has it. */
export class PdfFonts {
  private readonly known = new Map<string, Set<number>>();

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    for (const [weight, number] of Object.entries(FILES))
      for (const subset of SUBSETS) {
        const file = packages().resolve(`@fontsource/aleo/files/aleo-${subset}-${number}-normal.woff`);
        pdf.registerFont(`${weight}-${subset}`, file);
      }
  }

  /** The text in runs; a character that no file has becomes a question mark. */
  runs(text: string, weight: Weight): Run[] {
    const runs: Run[] = [];
    for (const character of text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')) {
      const subset = SUBSETS.find((subset) => this.has(character, weight, subset));
      const font = `${weight}-${subset ?? 'latin'}`;
      const last = runs.at(-1);
      const written = subset ? character : '?';
      // blanks and line ends belong to whatever was there
      if (last && (last.font === font || /\s/.test(character))) last.text += written;
      else runs.push({ font, text: written });
    }
    return runs;
  }

  private has(character: string, weight: Weight, subset: Subset): boolean {
    if (character === '\n') return true;
    const point = character.codePointAt(0) ?? 0;
    const name = `${weight}-${subset}`;
    const missing = this.known.get(name) ?? new Set();
    this.known.set(name, missing);
    if (missing.has(point)) return false;
    this.pdf.font(name);
    // eslint-disable-next-line no-underscore-dangle -- pdfkit has no other way to ask
    const has = (this.pdf as unknown as WithCurrentFont)._font.font.hasGlyphForCodePoint(point);
    if (!has) missing.add(point);
    return has;
  }
}
