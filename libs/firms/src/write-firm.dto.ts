import { Day, MayBeAbsent, Text } from '@schakel/platform';
import type { Answer } from '@schakel/matching';
import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { AREA_INPUT, type AreaDto, CountryAreaDto, NutsAreaDto, RadiusAreaDto, ReadArea } from './area.dto.js';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const MAX_CENTS = 1_000_000_000_000_000;

/** A change of the profile: what is absent stays, null empties. */
export class ChangeFirmDto {
  /** 8 digits. */
  @IsOptional()
  @Matches(/^\d{8}$/, {
    message: 'kvkNumber must be the 8 digits of the KvK register',
    context: { code: 'kvkNumber' },
  })
  kvkNumber?: string | null;

  @MayBeAbsent()
  @Text()
  @Length(2, 200)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  legalForm?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000000)
  employees?: number | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(24)
  @IsString({ each: true })
  languages?: string[];

  /** Stored and shown, never fetched by us. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  website?: string | null;

  @MayBeAbsent()
  @Text()
  @MaxLength(10000)
  mission?: string;

  /** Dutch postcode, with or without its letters. */
  @IsOptional()
  @Matches(/^\d{4}\s?([A-Za-z]{2})?$/, {
    message: 'postcode must be a Dutch postcode such as 1053 or 1053 AB',
    context: { code: 'postcode' },
  })
  postcode?: string | null;

  @IsOptional()
  @Text()
  @MaxLength(100)
  city?: string | null;

  /** Employees of each target group: numbers only, never names. */
  @MayBeAbsent()
  @IsObject()
  @IsCounts()
  targetGroups?: Record<string, number>;

  /** Is integration of people far from the labour market a main aim? */
  @MayBeAbsent()
  @IsIn(ANSWERS)
  mainAim?: Answer;

  /** Is there a public service mission as art. 77 of Directive 2014/24/EU asks? */
  @MayBeAbsent()
  @IsIn(ANSWERS)
  publicServiceMission?: Answer;
}

/** Whole numbers from 0, by code. */
function IsCounts() {
  const isCount = (count: unknown) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= 1_000_000;
  return ValidateBy({
    name: 'isCounts',
    validator: {
      validate: (value: unknown) => value !== null && typeof value === 'object' && Object.values(value).every(isCount),
      defaultMessage: () => 'targetGroups must hold a whole number of people by target group, such as {"wajong": 4}',
    },
  });
}

/** A change of a capability, or a new one: what is absent stays, null empties. */
@ApiExtraModels(CountryAreaDto, NutsAreaDto, RadiusAreaDto)
export class WriteCapabilityDto {
  @MayBeAbsent()
  @Text()
  @Length(3, 300)
  title?: string;

  @MayBeAbsent()
  @Text()
  @MaxLength(20000)
  description?: string;

  @IsOptional()
  @Matches(/^[a-z]{2}$/, {
    message: 'language must be a two-letter code such as nl',
    context: { code: 'languageCode' },
  })
  language?: string | null;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  cpv?: string[];

  /** Where it is offered: a country, NUTS codes, or a radius round a place. */
  @ApiProperty({ required: false, nullable: true, oneOf: AREA_INPUT })
  @IsOptional()
  @IsObject()
  @ReadArea()
  @ValidateNested()
  area?: AreaDto | null;

  /** Contract values it suits, in cents EUR ex VAT. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  valueFrom?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_CENTS)
  valueTo?: number | null;

  /** Full-time equivalents that can be put to work. */
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(100000)
  fte?: number | null;

  @IsOptional()
  @Day()
  earliestStart?: string | null;
}

export class WriteCertificateDto {
  @MayBeAbsent()
  @IsString()
  @MaxLength(60)
  code?: string;

  @IsOptional()
  @Text()
  @MaxLength(100)
  number?: string | null;

  @IsOptional()
  @Day()
  validFrom?: string | null;

  @IsOptional()
  @Day()
  validUntil?: string | null;
}
