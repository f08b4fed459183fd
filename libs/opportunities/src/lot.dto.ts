import { Day, MayBeAbsent, Text } from '@schakel/platform';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { type Award, type Lot, type Reserved, RESERVED } from './opportunity.js';

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
