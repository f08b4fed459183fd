import { QueryNumber, Text } from '@schakel/platform';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

/** The 24 languages in which CPV and NUTS labels exist. */
const LABEL_LANGUAGES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
] as const;
type LabelLanguage = (typeof LABEL_LANGUAGES)[number];

export class LabelQueryDto {
  /** Language of the labels; Dutch unless said. */
  @IsOptional()
  @IsIn(LABEL_LANGUAGES)
  language?: LabelLanguage;
}

/** Look up by text in the language, or by the first characters of the code; by text when both are given. */
export class LookUpQueryDto extends LabelQueryDto {
  /** Words of the label; the last may be unfinished, one typo a word is forgiven. */
  @IsOptional()
  @Text()
  @Length(1, 200)
  text?: string;

  /** First characters of the code. */
  @IsOptional()
  @IsString()
  @Length(1, 8)
  prefix?: string;

  @IsOptional()
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class NutsQueryDto extends LookUpQueryDto {
  /** Only regions of this level that lie somewhere: 1 are parts of a country, 2 provinces, 3 the smallest. */
  @IsOptional()
  @QueryNumber()
  @IsInt()
  @Min(0)
  @Max(3)
  level?: number;
}

export class PlaceQueryDto {
  /** Name of a place; one typo a word is forgiven. */
  @Text()
  @Length(1, 100)
  text: string;

  @IsOptional()
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class CodeDto {
  code: string;
  label: string;
}

export class CpvDto extends CodeDto {
  checkDigit: number;
  level: string;
  /** From the division down to the code above this one. */
  path: CodeDto[];
  /** Is it a service for which art. 77 of Directive 2014/24/EU allows reserving? */
  socialService: boolean;
}

export class CpvCodesDto {
  items: CpvDto[];
}

export class CpvDetailsDto extends CpvDto {
  children: CodeDto[];
}

export class NutsDto extends CodeDto {
  /** 0 = country to 3. */
  level: number;
  latitude: number | null;
  longitude: number | null;
  /** From the country down to the region above this one. */
  path: CodeDto[];
}

export class NutsRegionsDto {
  items: NutsDto[];
}

export class NutsDetailsDto extends NutsDto {
  children: CodeDto[];
}

export class PlaceDto {
  name: string;
  municipality: string;
  province: string;
  nuts3: string | null;
  latitude: number;
  longitude: number;
}

export class PlacesDto {
  items: PlaceDto[];
}

export class PostcodeDto extends PlaceDto {
  postcode: string;
}

/** Roughly what a contract is worth. */
export class ValueBandDto extends CodeDto {
  /** Cents EUR ex VAT, inclusive. */
  from: number;
  /** Cents EUR ex VAT, exclusive; null = no end. */
  below: number | null;
}

export class ValueBandsDto {
  items: ValueBandDto[];
}

export class VocabularyDto {
  items: CodeDto[];
}
