import type { DeclineReason } from '@schakel/taxonomy';
import { instantAsIso } from '@schakel/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const INTEREST_ANSWERS = ['interested', 'not-interested'] as const;
export type InterestAnswer = (typeof INTEREST_ANSWERS)[number];

/** What a firm says of an opportunity: whether it interests the firm. No answer to it, and no promise. */
@Entity()
export class Interest {
  @PrimaryColumn('uuid')
  opportunityId: string;

  @PrimaryColumn('uuid')
  firmId: string;

  @Column('text')
  answer: InterestAnswer;

  /** Why not; null where it does. */
  @Column('text', { nullable: true })
  reason: DeclineReason | null;

  /** In the firm's own words, for account managers. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  answeredBy: string;

  @Column('timestamptz', { transformer: instantAsIso })
  answeredAt: string;
}
