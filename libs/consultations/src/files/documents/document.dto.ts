import { Text } from '@schakel/platform';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { type DocumentVersion, type FileState, type WholeDocument } from './document.entity.js';

/** A new version; its content follows. */
export class AddVersionDto {
  /** Name and type; what means something to a file system is taken out of it. */
  @Text()
  @Length(1, 300)
  fileName: string;

  /** What changed. */
  @IsOptional()
  @Text()
  @MaxLength(1000)
  note?: string | null;
}

/** A new document with its first version; the content follows. */
export class AddDocumentDto extends AddVersionDto {
  @Text()
  @Length(3, 200)
  title: string;
}

export class PublishDocumentsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  documentIds: string[];
}

export class DocumentVersionDto {
  number: number;
  fileName: string;
  note: string | null;
  /** `awaiting-content`, `being-checked` for viruses, `clean`, `not-checked` because nobody does that here, `refused`. */
  state: FileState;
  /** The virus that was found. */
  refusal: string | null;
  mediaType: string | null;
  bytes: number | null;
  /** SHA-256, hex. */
  hash: string | null;
  addedAt: string;
  /** Null = only you can see it. */
  publishedAt: string | null;

  static from(this: void, version: DocumentVersion): DocumentVersionDto {
    const { number, fileName, note, state, refusal, mediaType, bytes, hash, addedAt, publishedAt } = version;
    return { number, fileName, note, state, refusal, mediaType, bytes, hash, addedAt, publishedAt };
  }
}

/** A document with its versions, oldest first. */
export class DocumentDto {
  id: string;
  title: string;
  versions: DocumentVersionDto[];

  static from(this: void, { document, versions }: WholeDocument): DocumentDto {
    return { id: document.id, title: document.title, versions: versions.map(DocumentVersionDto.from) };
  }
}

export class DocumentsDto {
  items: DocumentDto[];
}

/** A version as everyone sees it. */
export class PublishedVersionDto {
  number: number;
  fileName: string;
  note: string | null;
  /** Was it looked through for viruses? */
  checked: boolean;
  mediaType: string;
  bytes: number;
  /** SHA-256, hex; the same as in the ledger. */
  hash: string;
  publishedAt: string;

  static from(this: void, version: DocumentVersion): PublishedVersionDto {
    const { number, fileName, note, state, mediaType, bytes, hash, publishedAt } = version;
    return {
      number,
      fileName,
      note,
      checked: state === 'clean',
      mediaType: mediaType ?? '',
      bytes: bytes ?? 0,
      hash: hash ?? '',
      publishedAt: publishedAt ?? '',
    };
  }
}

export class PublishedDocumentDto {
  id: string;
  title: string;
  versions: PublishedVersionDto[];

  static from(this: void, { document, versions }: WholeDocument): PublishedDocumentDto {
    return { id: document.id, title: document.title, versions: versions.map(PublishedVersionDto.from) };
  }
}

export class PublishedDocumentsDto {
  items: PublishedDocumentDto[];
}
