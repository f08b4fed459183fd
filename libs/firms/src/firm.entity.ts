import { bigintAsNumber, instantAsIso } from '@schakel/platform';
import type { Answer, Area } from '@schakel/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FirmStatus } from './firm.js';

/** A supplier whose main aim includes the social and professional integration of people far from the labour market. */
@Entity()
export class Firm {
  /** The id of its organisation. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  status: FirmStatus;

  /** Its identifier at the source it was imported from. */
  @Column('text', { nullable: true })
  sourceId: string | null;

  @Column('text', { nullable: true })
  kvkNumber: string | null;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  legalForm: string | null;

  @Column('int', { nullable: true })
  employees: number | null;

  @Column('text', { array: true })
  languages: string[];

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text')
  mission: string;

  @Column('text', { nullable: true })
  postcode: string | null;

  @Column('text', { nullable: true })
  city: string | null;

  @Column('float8', { nullable: true })
  latitude: number | null;

  @Column('float8', { nullable: true })
  longitude: number | null;

  /** How many employees of each target group; persons are counted, never named. */
  @Column('jsonb')
  targetGroups: Record<string, number>;

  /** Is integration its main aim? The firm's own statement until an account manager verified it. */
  @Column('text')
  mainAim: Answer;

  /** Does it have a public service mission as art. 77 of Directive 2014/24/EU asks? */
  @Column('text')
  publicServiceMission: Answer;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  verifiedAt: string | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  /** Name of the organisation for which it was verified: told to everyone, the person is not. */
  @Column('text', { nullable: true })
  verifier: string | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  publishedAt: string | null;

  @Column('timestamptz', { transformer: instantAsIso })
  createdAt: string;

  @Column('timestamptz', { transformer: instantAsIso })
  updatedAt: string;

  /** Counts changes of the firm, its capabilities and its certificates from 1; the ETag. */
  @Column('int')
  version: number;
}

/** One thing a firm offers. */
@Entity()
export class Capability {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  firmId: string;

  @Column('int')
  position: number;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  language: string | null;

  @Column('text', { array: true })
  cpv: string[];

  @Column('jsonb', { nullable: true })
  area: Area | null;

  /** The NUTS codes that the area covers. */
  @Column('text', { array: true })
  nuts: string[];

  /** Where past work was done, as named paths from broad to narrow, where the source has no NUTS code. */
  @Column('text', { array: true })
  places: string[];

  /** Contract values it suits, in cents EUR ex VAT. */
  @Column('bigint', { nullable: true, transformer: bigintAsNumber })
  valueFrom: number | null;

  @Column('bigint', { nullable: true, transformer: bigintAsNumber })
  valueTo: number | null;

  @Column('float8', { nullable: true })
  fte: number | null;

  @Column('date', { nullable: true })
  earliestStart: string | null;
}

/** A certificate or register entry, with the days on which it is valid. */
@Entity()
export class Certificate {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  firmId: string;

  @Column('text')
  code: string;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('date', { nullable: true })
  validFrom: string | null;

  @Column('date', { nullable: true })
  validUntil: string | null;

  @Column('timestamptz', { nullable: true, transformer: instantAsIso })
  verifiedAt: string | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  /** Name of the organisation for which it was verified: told to everyone, the person is not. */
  @Column('text', { nullable: true })
  verifier: string | null;
}
