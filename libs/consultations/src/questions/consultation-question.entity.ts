import { instantAsIso } from '@schakel/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question of a firm, and the buyer's answer, which go to everyone at once. */
@Entity()
export class ConsultationQuestion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  consultationId: string;

  /** Who asked: known to the asker alone. */
  @Column('uuid')
  firmId: string;

  /** The same for all questions of one firm in one consultation, and nothing else. */
  @Column('text')
  pseudonym: string;

  @Column('text')
  text: string;

  @Column('timestamptz', { transformer: instantAsIso })
  askedAt: string;

  /** The colleague who drafts the answer. */
  @Column('uuid', { nullable: true })
  assignedTo: string | null;

  /** Groups questions about the same. */
  @Column('text', { nullable: true })
  topic: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  /** Asks the same: its answer is the answer to this one as well. */
  @Column('uuid', { nullable: true })
  mergedInto: string | null;

  /** When it went back to its asker, whom its text told; null again once it was put differently. */
  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  returnedAt: string | null;

  @Column('text', { nullable: true })
  returnReason: string | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  publishedAt: string | null;

  @Column('int')
  version: number;
}
