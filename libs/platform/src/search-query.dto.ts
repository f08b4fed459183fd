import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { QueryList, QueryNumber, Text } from './input.js';

/** Which page of a list. */
export class PageQueryDto {
  /** `next` of the page before. */
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  cursor?: string;

  /** Items a page, 20 unless said. */
  @IsOptional()
  @QueryNumber()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

/** What every search takes. Parameters that hold lists are repeated: `?cpv=90&cpv=77`. */
export class SearchQueryDto extends PageQueryDto {
  /** As typed; the last word may be unfinished. */
  @IsOptional()
  @Text()
  @MaxLength(1000)
  text?: string;

  /** CPV codes or prefixes, any of them. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(12, { each: true })
  cpv?: string[];

  /** NUTS codes, any of them; what covers a region counts as in it. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(8, { each: true })
  nuts?: string[];

  /** Certificates, all of them. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  certificates?: string[];

  /** Dutch place or postcode from which distances count. */
  @IsOptional()
  @Text()
  @Length(2, 100)
  near?: string;

  /** Kilometres round `near`. */
  @IsOptional()
  @QueryNumber()
  @IsNumber()
  @Min(1)
  @Max(1000)
  km?: number;

  /** Language of labels. */
  @IsOptional()
  @IsIn(['nl', 'en'])
  language?: 'nl' | 'en';
}

/** Which language to answer in. */
export class LanguageQueryDto {
  @IsOptional()
  @IsIn(['nl', 'en'])
  language?: 'nl' | 'en';
}

/** A value by which hits can be narrowed, and how many there are. */
export class FacetCountDto {
  value: string;
  label: string;
  count: number;
}

/** A piece of text; `hit` is what was searched for. */
export class SpanDto {
  text: string;
  hit: boolean;
}

export class HighlightDto {
  field: string;
  spans: SpanDto[];
}

/** How many there are; not exact means more than this. */
export class TotalDto {
  count: number;
  exact: boolean;
}
