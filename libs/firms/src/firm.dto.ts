import { Day, MayBeAbsent, Text } from '@schakel/platform';
import type { Answer, Area } from '@schakel/matching';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
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
import { type Eligibility, eligibility } from './eligibility.js';
import type { Capability, Certificate } from './firm.entity.js';
import { type FirmStatus, shownCounts } from './firm.js';
import type { WholeFirm } from './firm-profile.js';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
const MAX_CENTS = 1_000_000_000_000_000;

/** A change of the profile: what is absent stays, null empties. */
export class ChangeFirmDto {
  /** 8 digits. */
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'kvkNumber must be the 8 digits of the KvK register' })
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
  @Matches(/^\d{4}\s?([A-Za-z]{2})?$/, { message: 'postcode must be a Dutch postcode such as 1053 or 1053 AB' })
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

/** The whole of a country. */
export class CountryAreaDto {
  @IsIn(['country'])
  kind: 'country';

  /** @example NL */
  @Matches(/^[A-Z]{2}$/, { message: 'country must be a code such as NL' })
  country: string;
}

/** Some regions. */
export class NutsAreaDto {
  @IsIn(['nuts'])
  kind: 'nuts';

  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  codes: string[];
}

/** A circle round a place or postcode. */
export class RadiusAreaDto {
  @IsIn(['radius'])
  kind: 'radius';

  /** @example Amsterdam */
  @Text()
  @Length(2, 100)
  place: string;

  /** Kilometres as the crow flies. */
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(1)
  @Max(500)
  km: number;
}

type AreaDto = CountryAreaDto | NutsAreaDto | RadiusAreaDto;

const AREAS: Readonly<Record<string, new () => AreaDto>> = {
  country: CountryAreaDto,
  nuts: NutsAreaDto,
  radius: RadiusAreaDto,
};

/** Reads the kind and then the fields of that kind; an unknown kind is left to the validator of `kind`. */
const ReadArea = () =>
  Transform(({ value }: { value: unknown }) => {
    if (value === null || typeof value !== 'object') return value;
    const kind = AREAS[String((value as { kind?: unknown }).kind)] ?? CountryAreaDto;
    return plainToInstance(kind, value);
  });

/** A place with its name. */
export class PointDto {
  name: string;
  /** Degrees WGS 84. */
  latitude: number;
  longitude: number;
}

/** A circle round a point. */
export class CircleDto {
  kind: 'radius';
  place: PointDto;
  /** Kilometres as the crow flies. */
  km: number;
}

const AREA_INPUT = [CountryAreaDto, NutsAreaDto, RadiusAreaDto].map((area) => ({ $ref: getSchemaPath(area) }));
const AREA = [CountryAreaDto, NutsAreaDto, CircleDto].map((area) => ({ $ref: getSchemaPath(area) }));

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
  @Matches(/^[a-z]{2}$/, { message: 'language must be a two-letter code such as nl' })
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

@ApiExtraModels(CountryAreaDto, NutsAreaDto, CircleDto)
export class CapabilityDto {
  id: string;
  title: string;
  description: string;
  language: string | null;
  cpv: string[];
  @ApiProperty({ nullable: true, oneOf: AREA })
  area: Area | null;

  /** The NUTS codes that the area covers. */
  nuts: string[];
  valueFrom: number | null;
  valueTo: number | null;
  fte: number | null;
  earliestStart: string | null;

  static from(this: void, capability: Capability): CapabilityDto {
    const { id, title, description, language, cpv, area, nuts, valueFrom, valueTo, fte, earliestStart } = capability;
    return { id, title, description, language, cpv, area, nuts, valueFrom, valueTo, fte, earliestStart };
  }
}

export class CertificateDto {
  id: string;
  code: string;
  number: string | null;
  validFrom: string | null;
  validUntil: string | null;
  /** When an account manager saw the proof; null = the firm's own statement. */
  verifiedAt: string | null;

  static from(this: void, held: Certificate): CertificateDto {
    const { id, code, number, validFrom, validUntil, verifiedAt } = held;
    return { id, code, number, validFrom, validUntil, verifiedAt };
  }
}

export class EligibilityDto implements Eligibility {
  art20: Answer;
  mainAim: Answer;
  share: Answer;
  shareCounted: number | null;
  art77: Answer;
  asOf: string;
  rules: string;
}

export class FirmDto {
  id: string;
  status: FirmStatus;
  kvkNumber: string | null;
  name: string;
  legalForm: string | null;
  employees: number | null;
  languages: string[];
  website: string | null;
  mission: string;
  postcode: string | null;
  city: string | null;
  /** Employees by target group; in what others see, counts below 3 are left out, and then the share as well. */
  targetGroups: Record<string, number>;
  mainAim: Answer;
  publicServiceMission: Answer;
  verifiedAt: string | null;
  capabilities: CapabilityDto[];
  certificates: CertificateDto[];
  eligibility: EligibilityDto;
  publishedAt: string | null;
  updatedAt: string;
  version: number;

  /** @param today ISO date, for eligibility @param own does the reader belong to the firm? */
  static from(this: void, { firm, capabilities, certificates }: WholeFirm, today: string, own: boolean): FirmDto {
    const { id, status, kvkNumber, name, legalForm, employees, languages, website, mission, postcode, city } = firm;
    const { mainAim, publicServiceMission, verifiedAt, publishedAt, updatedAt, version } = firm;
    const targetGroups = own ? firm.targetGroups : shownCounts(firm.targetGroups);
    const answers = eligibility({ ...firm, certificates }, today);
    const isAllShown = Object.keys(targetGroups).length === Object.keys(firm.targetGroups).length;
    return {
      id,
      status,
      kvkNumber,
      name,
      legalForm,
      employees,
      languages,
      website,
      mission,
      postcode,
      city,
      targetGroups,
      mainAim,
      publicServiceMission,
      verifiedAt,
      capabilities: capabilities.map(CapabilityDto.from),
      certificates: certificates.map(CertificateDto.from),
      // the share would tell what a count that is left out was
      eligibility: isAllShown ? answers : { ...answers, shareCounted: null },
      publishedAt,
      updatedAt,
      version,
    };
  }
}
