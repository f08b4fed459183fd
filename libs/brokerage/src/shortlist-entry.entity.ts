import { instantAsIso } from '@schakel/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A firm that an organisation put aside for an opportunity, and why. Nobody outside that organisation sees it. */
@Entity()
export class ShortlistEntry {
  @PrimaryColumn('uuid')
  opportunityId: string;

  /** The buyer, or the organisation of an account manager. */
  @PrimaryColumn('uuid')
  organisationId: string;

  @PrimaryColumn('uuid')
  firmId: string;

  /** As it was called when it was put aside: it stays readable when the firm withdraws its profile. */
  @Column('text')
  firmName: string;

  @Column('text')
  rationale: string;

  /** Lowest first. A removed entry keeps its place, so that it comes back where it was. */
  @Column('int')
  position: number;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz', { transformer: instantAsIso })
  addedAt: string;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz', { transformer: instantAsIso })
  changedAt: string;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  removedAt: string | null;

  /** Counts changes from 1; the ETag. */
  @Column('int')
  version: number;
}
