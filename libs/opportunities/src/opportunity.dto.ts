import { Day, MayBeAbsent, Moment, Text } from '@schakel/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { FieldChange } from './changes.js';
import type { OpportunityChange } from './opportunity-change.entity.js';
import type { Opportunity } from './opportunity.entity.js';
import {
  type Award,
  type Lot,
  type OpportunityKind,
  type OpportunityStatus,
  type Reserved,
  RESERVED,
} from './opportunity.js';

const MAX_CENTS = 1_000_000_000_000_000;

export class LotDto implements Lot {
  @Text()
  @Length(1, 500)
  title: string;

  @Text()
  @MaxLength(20000)
  description: string;

  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  cpv: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  nuts?: string[];

  /** Estimated value in cents, EUR ex VAT. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  value?: number | null;

  @MayBeAbsent()
  @IsIn(RESERVED)
  reserved?: Reserved;
}

/** A draft or an amendment: what is absent stays as it is, null empties a field. */
export class WriteOpportunityDto {
  /** @example Schoonmaakwerkzaamheden in twee wijkcentra */
  @MayBeAbsent()
  @Text()
  @MaxLength(500)
  title?: string;

  @MayBeAbsent()
  @Text()
  @MaxLength(50000)
  description?: string;

  /** For a consultation: why it is held and what is known already. */
  @IsOptional()
  @Text()
  @MaxLength(50000)
  background?: string | null;

  /**
   * Language of the texts, ISO 639-1.
   * @example nl
   */
  @MayBeAbsent()
  @Matches(/^[a-z]{2}$/, { message: 'language must be a two-letter code such as nl' })
  language?: string;

  /**
   * CPV 2008 codes, the main one first, with or without check digit.
   * @example ["90910000"]
   */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  cpv?: string[];

  /**
   * NUTS 2024 codes of where it is performed, of any level.
   * @example ["NL32B"]
   */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  nuts?: string[];

  /** Estimated value in cents, EUR ex VAT. Not saying it never excludes anyone. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  value?: number | null;

  /**
   * The moment until which firms can respond, with time zone.
   * @example 2027-02-01T12:00:00+01:00
   */
  @IsOptional()
  @Moment()
  deadline?: string | null;

  /** First day of the work. */
  @IsOptional()
  @Day()
  startsOn?: string | null;

  /** Reserved participation: none, art. 20 (Aw 2.82) or art. 77 of Directive 2014/24/EU, or still considering. */
  @MayBeAbsent()
  @IsIn(RESERVED)
  reserved?: Reserved;

  /** Certificates without which a firm cannot take part, by code. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  requiredCertificates?: string[];

  /** Target groups the buyer wants to reach, by code. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  targetGroups?: string[];

  /** Social criteria beyond price, in words. */
  @IsOptional()
  @Text()
  @MaxLength(10000)
  socialCriteria?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => LotDto)
  lots?: LotDto[];
}

export class PublishDto {
  /** `open`: firms can respond until the deadline. `planned`: announced, no deadline needed yet. */
  @MayBeAbsent()
  @IsIn(['planned', 'open'])
  to?: 'planned' | 'open';
}

export class WithdrawDto {
  /** Why; shown to everyone. */
  @Text()
  @Length(5, 2000)
  reason: string;
}

export class AwardedDto implements Award {
  /** The names of the winning firms. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  winners: string[];

  @MayBeAbsent()
  @Text()
  @MaxLength(500)
  lot?: string;

  /** Cents, EUR ex VAT. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  value?: number | null;

  @MayBeAbsent()
  @Day()
  date?: string;
}

export class AwardDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AwardedDto)
  awards: AwardedDto[];
}

/** Where an imported opportunity comes from. */
export class SourceDto {
  name: string;
  id: string;
  version: string;
  url?: string;
  licence: string;
  /** What was changed or could not be read. */
  remarks: string[];
  value?: { amount: number; currency: string };
}

export class OpportunityDto {
  id: string;
  kind: OpportunityKind;
  status: OpportunityStatus;
  buyer: string;
  title: string;
  description: string;
  background: string | null;
  language: string;
  cpv: string[];
  nuts: string[];
  country: string | null;
  /** Cents, EUR ex VAT; null = not said. */
  value: number | null;
  deadline: string | null;
  startsOn: string | null;
  reserved: Reserved;
  requiredCertificates: string[];
  targetGroups: string[];
  socialCriteria: string | null;
  lots: LotDto[];
  awards: AwardedDto[];
  withdrawalReason: string | null;
  source: SourceDto | null;
  publishedAt: string | null;
  updatedAt: string;
  version: number;

  static from(this: void, opportunity: Opportunity): OpportunityDto {
    const { id, kind, status, title, description, background, language, cpv, nuts, country, value, deadline } =
      opportunity;
    const { startsOn, reserved, requiredCertificates, targetGroups, socialCriteria, lots, awards } = opportunity;
    return {
      id,
      kind,
      status,
      buyer: opportunity.buyerName,
      title,
      description,
      background,
      language,
      cpv,
      nuts,
      country,
      value,
      deadline,
      startsOn,
      reserved,
      requiredCertificates,
      targetGroups,
      socialCriteria,
      lots: lots as LotDto[],
      awards: awards as AwardedDto[],
      withdrawalReason: opportunity.withdrawalReason,
      source: sourceOf(opportunity),
      publishedAt: opportunity.publishedAt,
      updatedAt: opportunity.updatedAt,
      version: opportunity.version,
    };
  }
}

function sourceOf({ source, sourceName }: Opportunity): SourceDto | null {
  if (!source || sourceName === null) return null;
  const { id, version, url, licence, remarks, value } = source;
  return { name: sourceName, id, version, licence, remarks, ...(url ? { url } : {}), ...(value ? { value } : {}) };
}

export class FieldChangeDto implements FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** One change after publication. Who made it at the buyer is not shown. */
export class ChangeDto {
  version: number;
  at: string;
  fields: FieldChangeDto[];

  static from(this: void, change: OpportunityChange): ChangeDto {
    return { version: change.version, at: change.at, fields: change.fields };
  }
}

/** Every change since publication, newest first. */
export class ChangesDto {
  items: ChangeDto[];

  static from(this: void, changes: readonly OpportunityChange[]): ChangesDto {
    return { items: changes.map(ChangeDto.from) };
  }
}
