import { type Block, type Fact, isWebAddress, type PaperDocument } from './document.js';
import { PdfFonts, type Weight } from './pdf-text.js';

const INK = '#251a2b';
const QUIET = '#5b5061';
const ACCENT = '#6f2a5e';
const LINE = '#d8d1dc';

/** Points: of letters in a table, and between its columns. */
const TABLE_SIZE = 9;
const GAP = 8;
/** Points: of letters at the foot of a page. */
const FOOT_SIZE = 8;
/** Points for the names of facts, beside which they stand; what is longer stands below its name. */
const LABELS = 140;
const LONGEST_BESIDE = 160;

interface TextStyle {
  size: number;
  weight?: Weight;
  colour?: string;
  /** Points above. */
  above?: number;
  href?: string | undefined;
  width?: number;
  /** Points from the left margin. */
  left?: number;
}

/** Writes the parts of a document on pages, from top to bottom, each tagged as what it is. */
export class PdfPages {
  private readonly fonts: PdfFonts;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    this.fonts = new PdfFonts(pdf);
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  head({ sort, title, facts }: PaperDocument): void {
    this.tagged('P', () => this.write(sort, { size: 10.5, weight: 'bold', colour: ACCENT }));
    this.tagged('H1', () => this.write(title, { size: 22, weight: 'bold', above: 2 }));
    this.rule(8, ACCENT, 2);
    this.facts(facts);
  }

  block(block: Block): void {
    switch (block.kind) {
      case 'heading':
        return this.heading(block.level, block.text);
      case 'paragraph':
        return this.tagged('P', () =>
          this.write(block.text, { size: block.quiet ? 9 : 10.5, colour: block.quiet ? QUIET : INK, above: 6 }),
        );
      case 'facts':
        return this.facts(block.facts);
      case 'list':
        return this.list(block.items);
      case 'table':
        return this.table(block.headings, block.rows, block.shares);
    }
  }

  /** Puts the foot on every page, now that their number is known. */
  finish({ footer, language }: PaperDocument): void {
    this.root.end();
    const { start, count } = this.pdf.bufferedPageRange();
    for (let at = 0; at < count; at += 1) {
      this.pdf.switchToPage(start + at);
      const { margins, height } = this.pdf.page;
      const bottom = margins.bottom;
      // the foot stands in the margin, which would otherwise start another page
      margins.bottom = 0;
      this.pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
      const page = language === 'nl' ? `Bladzijde ${at + 1} van ${count}` : `Page ${at + 1} of ${count}`;
      this.foot(footer, page, height - bottom + 22);
      this.pdf.endMarkedContent();
      margins.bottom = bottom;
    }
  }

  /** One line: the text on the left, shortened where it is too long, and the page on the right. */
  private foot(text: string, page: string, y: number): void {
    this.pdf.font('regular-latin').fontSize(FOOT_SIZE);
    const left = this.pageWidth() - this.pdf.widthOfString(page) - 1;
    let [shown, letters] = [text, [...text]];
    while (letters.length > 0 && this.pdf.widthOfString(shown) > left - 2 * GAP) {
      letters = letters.slice(0, -1);
      shown = `${letters.join('').trimEnd()} …`;
    }
    this.pdf.y = y;
    this.write(shown, { size: FOOT_SIZE, colour: QUIET, width: left - GAP });
    this.pdf.y = y;
    this.write(page, { size: FOOT_SIZE, colour: QUIET, left });
  }

  private heading(level: 2 | 3, text: string): void {
    // a heading stays with what follows
    this.room(level === 2 ? 130 : 80);
    const isFirst = this.pdf.y <= this.pdf.page.margins.top;
    if (level === 2 && !isFirst) this.rule(18, LINE, 1);
    this.tagged(level === 2 ? 'H2' : 'H3', () =>
      this.write(text, { size: level === 2 ? 14.5 : 11.5, weight: 'bold', above: level === 2 ? 10 : 12 }),
    );
  }

  private facts(facts: readonly Fact[]): void {
    for (const fact of facts) this.fact(fact);
  }

  /** The name of a fact on the left and what it is on the right, or below it when there is no room for that. */
  private fact({ label, value, href }: Fact): void {
    const isLink = href !== undefined && isWebAddress(href);
    const isBeside = this.fitsBeside(label, value);
    this.room(isBeside ? 62 : 40);
    const element = this.pdf.struct('P');
    this.root.add(element);
    const top = this.pdf.y + 6;
    element.add(() => this.write(label, { size: 9.5, colour: QUIET, above: isBeside ? 7 : 6 }));
    const below = this.pdf.y;
    if (isBeside) this.pdf.y = top;
    const write = () => this.write(value, { size: 10.5, href: isLink ? href : undefined, left: isBeside ? LABELS : 0 });
    element.add(isLink ? this.pdf.struct('Link', {}, write) : write);
    element.end();
    this.pdf.y = Math.max(this.pdf.y, below);
  }

  private fitsBeside(label: string, value: string): boolean {
    const widest = (texts: readonly string[], size: number) => {
      this.pdf.font('regular-latin').fontSize(size);
      return Math.max(...texts.map((text) => this.pdf.widthOfString(text)));
    };
    const isShort = value.length <= LONGEST_BESIDE && widest([label], 9.5) <= LABELS - GAP;
    // what cannot be broken, such as a hash, needs the whole width
    return isShort && widest(value.split(/\s+/), 10.5) <= this.pageWidth() - LABELS;
  }

  private list(items: readonly string[]): void {
    const list = this.pdf.struct('L');
    this.root.add(list);
    for (const item of items) {
      const body = this.pdf.struct('LBody', {}, () => this.write(`– ${item}`, { size: 10.5, above: 3, left: 8 }));
      list.add(this.pdf.struct('LI', {}, [body]));
    }
    list.end();
  }

  private table(headings: readonly string[], rows: readonly (readonly string[])[], shares?: readonly number[]): void {
    const table = this.pdf.struct('Table');
    this.root.add(table);
    this.down(8);
    const widths = this.columns(headings.length, shares);
    this.row(table, headings, widths, 'bold');
    for (const row of rows) {
      // on a new page the headings stand again, for the eye; a reader of tags knows them
      if (this.isTorn(row, widths)) {
        this.pdf.addPage();
        this.pdf.markContent('Artifact', { type: 'Layout' });
        this.cells(headings, widths, 'bold', (write) => write());
        this.pdf.endMarkedContent();
        this.rule(3, LINE, 0.5);
        this.down(3);
      }
      this.row(table, row, widths, 'regular');
    }
    table.end();
  }

  /**
   * One line of a table: its cells begin at the same height, and it is not torn over two pages. Cells too long for half a
   * page stand under each other.
   */
  private row(
    table: PDFKit.PDFStructureElement,
    cells: readonly string[],
    widths: readonly number[],
    weight: Weight,
  ): void {
    if (this.isTorn(cells, widths)) this.pdf.addPage();
    const line = this.pdf.struct('TR');
    table.add(line);
    this.cells(cells, widths, weight, (write) => line.add(this.pdf.struct(weight === 'bold' ? 'TH' : 'TD', {}, write)));
    line.end();
    this.rule(3, LINE, 0.5);
    this.down(3);
  }

  /** Would this line not fit on what is left of the page? Cells too long for half a page may run on. */
  private isTorn(cells: readonly string[], widths: readonly number[]): boolean {
    const height = this.heightOf(cells, widths);
    const { height: page, margins } = this.pdf.page;
    return height <= this.pageHeight() / 2 && this.pdf.y + height + GAP > page - margins.bottom;
  }

  /** Writes cells from one height on, or under each other when they are too long for that. */
  private cells(
    cells: readonly string[],
    widths: readonly number[],
    weight: Weight,
    put: (write: () => void) => void,
  ): void {
    const isTall = this.heightOf(cells, widths) > this.pageHeight() / 2;
    const top = this.pdf.y;
    let [left, bottom] = [0, top];
    for (const [at, cell] of cells.entries()) {
      const width = widths[at] ?? 0;
      if (!isTall) this.pdf.y = top;
      const place = isTall ? {} : { width: width - GAP, left };
      put(() => this.write(cell, { size: TABLE_SIZE, weight, ...place }));
      bottom = isTall ? this.pdf.y : Math.max(bottom, this.pdf.y);
      left += width;
    }
    this.pdf.y = bottom;
  }

  private heightOf(cells: readonly string[], widths: readonly number[]): number {
    this.pdf.font('bold-latin').fontSize(TABLE_SIZE);
    const heights = cells.map((cell, at) => this.pdf.heightOfString(cell, { width: (widths[at] ?? 0) - GAP }));
    return Math.max(...heights) * 1.2;
  }

  private columns(count: number, shares: readonly number[] = Array.from({ length: count }, () => 1)): number[] {
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => (share / whole) * this.pageWidth());
  }

  /** Writes text at the present height, in as many fonts as its characters need. */
  private write(
    text: string,
    { size, weight = 'regular', colour = INK, above = 0, href, width, left = 0 }: TextStyle,
  ): void {
    const runs = this.fonts.runs(text === '' ? ' ' : text, weight);
    const x = this.pdf.page.margins.left + left;
    this.pdf.fontSize(size).fillColor(href ? ACCENT : colour);
    const options = {
      width: width ?? this.pageWidth() - left,
      lineGap: 1.5,
      link: href ?? null,
      underline: href !== undefined,
    };
    for (const [at, run] of runs.entries()) {
      this.pdf.font(run.font);
      const continued = at < runs.length - 1;
      if (at === 0) this.pdf.text(run.text, x, this.pdf.y + above, { ...options, continued });
      else this.pdf.text(run.text, { ...options, continued });
    }
  }

  private tagged(type: string, write: () => void): void {
    const element = this.pdf.struct(type, {}, write);
    this.root.add(element);
    element.end();
  }

  /** A line across the page, which says nothing. */
  private rule(above: number, colour: string, thickness: number): void {
    const { left } = this.pdf.page.margins;
    const y = this.pdf.y + above;
    this.pdf.markContent('Artifact', { type: 'Layout' });
    this.pdf
      .lineWidth(thickness)
      .strokeColor(colour)
      .moveTo(left, y)
      .lineTo(left + this.pageWidth(), y)
      .stroke();
    this.pdf.endMarkedContent();
    this.pdf.y = y;
  }

  private down(points: number): void {
    this.pdf.y += points;
  }

  /** Starts a page when there are fewer points left on this one. */
  private room(points: number): void {
    const { height, margins } = this.pdf.page;
    if (this.pdf.y + points > height - margins.bottom) this.pdf.addPage();
  }

  private pageWidth(): number {
    const { width, margins } = this.pdf.page;
    return width - margins.left - margins.right;
  }

  private pageHeight(): number {
    const { height, margins } = this.pdf.page;
    return height - margins.top - margins.bottom;
  }
}
