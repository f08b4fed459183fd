import { Day, MayBeAbsent, Moment, Text } from '@schakel/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AwardedDto, LotDto } from './lot.dto.js';
import { type Reserved, RESERVED } from './opportunity.js';

const MAX_CENTS = 1_000_000_000_000_000;

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
  @Matches(/^[a-z]{2}$/, {
    message: 'language must be a two-letter code such as nl',
    context: { code: 'languageCode' },
  })
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

  /** Why you consider or intend to reserve it, or reserve it; shown to everyone. A consultation needs it. */
  @IsOptional()
  @Text()
  @MaxLength(5000)
  reservationRationale?: string | null;

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

  /** Where and how firms respond: an address or a few words. */
  @IsOptional()
  @Text()
  @MaxLength(2000)
  howToRespond?: string | null;

  /** For a need: which of your own market consultations came before it; shown to everyone. */
  @IsOptional()
  @IsUUID()
  consultationId?: string | null;

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

export class AwardDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => AwardedDto)
  awards: AwardedDto[];
}
