import { instantAsIso } from '@schakel/platform';
import type { DeclineReason } from '@schakel/taxonomy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterestAnswer } from './interest.entity.js';

/** What a firm says of an opportunity, to be read: its own interest, or that it declined the consultation, which is a no. */
@Entity('interest_said')
export class InterestSaid {
  @PrimaryColumn('uuid')
  opportunityId: string;

  @PrimaryColumn('uuid')
  firmId: string;

  @Column('text')
  answer: InterestAnswer;

  @Column('text', { nullable: true })
  reason: DeclineReason | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { transformer: instantAsIso })
  answeredAt: string;
}
