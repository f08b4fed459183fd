import { instantAsIso } from '@schakel/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Questionnaire } from './questionnaire/questionnaire.js';

/** What a consultation has beyond other opportunities; same id. */
@Entity()
export class Consultation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  questionnaire: Questionnaire;

  /** Until when firms can ask questions. */
  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  questionsUntil: string | null;

  /** Why it is for invited firms only; null = for everyone, as it should be. */
  @Column('text', { nullable: true })
  invitedOnlyReason: string | null;

  /** How many members of the buyer open the answers: two, or one (after the deadline, by the clock). */
  @Column('int')
  openingMembers: 1 | 2;

  /** What answers are sealed with; made at publication. */
  @Column('bytea', { nullable: true })
  publicKey: Buffer | null;

  @Column('bytea', { nullable: true })
  privateKeyWrapped: Buffer | null;

  @Column('uuid', { nullable: true })
  openingRequestedBy: string | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  openingRequestedAt: string | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  openedAt: string | null;

  /** When the first edition of the report was published. */
  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  reportPublishedAt: string | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  archivedAt: string | null;

  /** Counts changes of this part from 1; the ETag of the plan. */
  @Column('int')
  version: number;
}
