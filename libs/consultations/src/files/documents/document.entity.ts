import { bigintAsNumber, instantAsIso } from '@schakel/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Where the content of a file stands: it is still to come; it came and is being looked through; there is no virus in it;
 * nobody looks for viruses here; there was one, and the content is gone.
 */
export const FILE_STATES = ['awaiting-content', 'being-checked', 'clean', 'not-checked', 'refused'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Can it be given to others? */
export function isUsable(state: FileState): boolean {
  return state === 'clean' || state === 'not-checked';
}

/** A document of the buyer on a consultation. */
@Entity('consultation_document')
export class ConsultationDocument {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  consultationId: string;

  @Column('text')
  title: string;

  @Column('timestamptz', { transformer: instantAsIso })
  createdAt: string;
}

/** One version of it; what was published stays for ever. */
@Entity('document_version')
export class DocumentVersion {
  @PrimaryColumn('uuid')
  documentId: string;

  /** Counts from 1 in each document. */
  @PrimaryColumn('int')
  number: number;

  @Column('text')
  fileName: string;

  /** What changed, in the words of the buyer. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  state: FileState;

  /** The virus that was found. */
  @Column('text', { nullable: true })
  refusal: string | null;

  @Column('text', { nullable: true })
  mediaType: string | null;

  @Column('bigint', { nullable: true, transformer: bigintAsNumber })
  bytes: number | null;

  /** SHA-256, hex. */
  @Column('text', { nullable: true })
  hash: string | null;

  @Column('uuid', { nullable: true })
  storageKey: string | null;

  @Column('timestamptz', { transformer: instantAsIso })
  addedAt: string;

  /** Since when all who can see the consultation can see it. */
  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  publishedAt: string | null;
}

/** A document with its versions, oldest first. */
export interface WholeDocument {
  document: ConsultationDocument;
  versions: DocumentVersion[];
}
