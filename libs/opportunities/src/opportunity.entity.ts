import { bigintAsNumber, instantAsIso } from '@schakel/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Award, Lot, OpportunityKind, OpportunityStatus, Reserved, Source } from './opportunity.js';

/** Anything a firm can respond to: a need or a consultation, our buyers' own or imported from a published notice. */
@Entity()
export class Opportunity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: OpportunityKind;

  @Column('text')
  status: OpportunityStatus;

  /** The organisation that owns it; null for an imported notice. */
  @Column('uuid', { nullable: true })
  buyerId: string | null;

  @Column('text')
  buyerName: string;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** Why a consultation is held, what is known already. */
  @Column('text', { nullable: true })
  background: string | null;

  /** ISO 639-1. */
  @Column('text')
  language: string;

  /** Main code first. */
  @Column('text', { array: true })
  cpv: string[];

  /** Where it is performed. */
  @Column('text', { array: true })
  nuts: string[];

  /** Named paths of places from broad to narrow, where a source has no NUTS code. */
  @Column('text', { array: true })
  places: string[];

  /** ISO 3166-1 alpha-2. */
  @Column('text', { nullable: true })
  country: string | null;

  /** Cents EUR ex VAT; null = not said, which never excludes anyone. */
  @Column('bigint', { nullable: true, transformer: bigintAsNumber })
  value: number | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  deadline: string | null;

  /** First day of the work. */
  @Column('date', { nullable: true })
  startsOn: string | null;

  @Column('text')
  reserved: Reserved;

  /** Why the buyer considers or intends to reserve, or reserves. */
  @Column('text', { nullable: true })
  reservationRationale: string | null;

  @Column('text', { array: true })
  requiredCertificates: string[];

  @Column('text', { array: true })
  targetGroups: string[];

  @Column('text', { nullable: true })
  socialCriteria: string | null;

  /** Where and how firms respond, in words or as an address. */
  @Column('text', { nullable: true })
  howToRespond: string | null;

  /** The market consultation that came before this need. */
  @Column('uuid', { nullable: true })
  consultationId: string | null;

  @Column('jsonb')
  lots: Lot[];

  @Column('jsonb')
  awards: Award[];

  @Column('text', { nullable: true })
  withdrawalReason: string | null;

  /** For nobody but the buyer and the organisations that it invited: an exception that needs a reason. */
  @Column('boolean')
  invitedOnly: boolean;

  /** The organisations that were invited. */
  @Column('uuid', { array: true })
  admitted: string[];

  @Column('text', { nullable: true })
  sourceName: string | null;

  @Column('jsonb', { nullable: true })
  source: Source | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  publishedAt: string | null;

  @Column('timestamptz', { transformer: instantAsIso })
  createdAt: string;

  @Column('timestamptz', { transformer: instantAsIso })
  updatedAt: string;

  /** Counts changes from 1; the ETag. */
  @Column('int')
  version: number;
}
