import { Injectable } from '@nestjs/common';
import { DOCUMENT_KINDS, type DocumentKind, type DocumentOf } from '../documents.js';

/** Where the documents of a kind come from: the lib that owns the records. */
export abstract class DocumentSource<K extends DocumentKind = DocumentKind> {
  abstract readonly kind: K;

  /** The documents of these records as they are now; what is missing is not (or no longer) to be found. */
  abstract load(ids: readonly string[]): Promise<readonly DocumentOf[K][]>;

  /** All documents that are to be found, in batches of some hundreds, ready to be read once. */
  abstract all(): AsyncIterable<readonly DocumentOf[K][]>;
}

/** The sources, one a kind; whoever owns the records registers its source when its module starts. */
@Injectable()
export class DocumentSources {
  private readonly sources = new Map<DocumentKind, DocumentSource>();

  register<K extends DocumentKind>(source: DocumentSource<K>): void {
    if (this.sources.has(source.kind)) throw new Error(`There is a source of ${source.kind} documents already.`);
    this.sources.set(source.kind, source);
  }

  /** Kinds that have a source. */
  kinds(): DocumentKind[] {
    return DOCUMENT_KINDS.filter((kind) => this.sources.has(kind));
  }

  of<K extends DocumentKind>(kind: K): DocumentSource<K> {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`No source of ${kind} documents was registered.`);
    return source as DocumentSource<K>;
  }
}
