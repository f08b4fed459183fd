import { instantAsIso } from '@schakel/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldChange } from './changes.js';

/** What one change did to an opportunity after it was published, field by field. Never altered, never removed. */
@Entity()
export class OpportunityChange {
  @PrimaryColumn('uuid')
  opportunityId: string;

  /** The version that this change made. */
  @PrimaryColumn('int')
  version: number;

  @Column('timestamptz', { transformer: instantAsIso })
  at: string;

  /** The person; null for an import or the clock. */
  @Column('uuid', { nullable: true })
  actor: string | null;

  @Column('jsonb')
  fields: FieldChange[];
}
