import { type ContentCheck, notA, unsafe } from './content-check.js';
import { walkZip } from './zip-walk.js';

/** How much of a part is read, to see what the document says it is. */
const READ = 1024 * 1024;

/** What a document of each kind says of its main part. */
const MAIN_PART = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
} as const;

/** Walks through the archive that an office document is, and keeps the parts in which it says what it is. */
abstract class ArchiveCheck implements ContentCheck {
  private readonly kept = new Map<string, Buffer[]>();
  private readonly walk = walkZip((name) => this.visit(name));
  private hasBegun = false;

  async take(piece: Buffer): Promise<void> {
    // the first call brings the coroutine to where it asks for a piece
    if (!this.hasBegun) await this.walk.next(null);
    this.hasBegun = true;
    await this.walk.next(piece);
  }

  async end(): Promise<void> {
    await this.walk.next(null);
    this.judge();
  }

  /** Refuses by name, or says that a part is to be kept. */
  protected abstract wants(name: string): boolean;
  /** All parts are in. @throws DomainError `invalid-input` when it is not what it should be */
  protected abstract judge(): void;

  protected text(name: string): string {
    return Buffer.concat(this.kept.get(name) ?? []).toString('utf8');
  }

  private visit(name: string): ((content: Buffer) => void) | undefined {
    if (!this.wants(name)) return undefined;
    const parts: Buffer[] = [];
    this.kept.set(name, parts);
    let size = 0;
    return (content) => {
      size += content.length;
      if (size > READ) throw unsafe('too-large-inside', `its part ${name} is too large`);
      parts.push(Buffer.from(content));
    };
  }
}

/** Word, Excel or PowerPoint (ISO/IEC 29500), without macros. */
export class OfficeCheck extends ArchiveCheck {
  constructor(private readonly kind: keyof typeof MAIN_PART) {
    super();
  }

  protected wants(name: string): boolean {
    if (/(^|\/)vba/i.test(name)) throw unsafe('macros', 'it holds macros');
    return name === '[Content_Types].xml';
  }

  protected judge(): void {
    const types = this.text('[Content_Types].xml');
    if (/macroEnabled/i.test(types)) throw unsafe('macros', 'it holds macros');
    if (!types.includes(MAIN_PART[this.kind])) throw notA(this.kind, 'an archive or another kind of document');
  }
}

/** OpenDocument (ISO/IEC 26300), without macros and without a password. */
export class OpenDocumentCheck extends ArchiveCheck {
  constructor(private readonly mediaType: string) {
    super();
  }

  protected wants(name: string): boolean {
    if (/^(Basic|Scripts)\/./.test(name)) throw unsafe('macros', 'it holds macros');
    return name === 'mimetype' || name === 'META-INF/manifest.xml';
  }

  protected judge(): void {
    if (this.text('mimetype') !== this.mediaType) throw notA('OpenDocument', 'an archive or another kind of document');
    if (this.text('META-INF/manifest.xml').includes('encryption-data'))
      throw unsafe('locked', 'it is locked with a password');
  }
}
