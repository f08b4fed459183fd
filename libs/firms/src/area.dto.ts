import { Text } from '@schakel/platform';
import { getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNumber,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';

/** The whole of a country. */
export class CountryAreaDto {
  @IsIn(['country'], { message: 'kind must be country, nuts or radius' })
  kind: 'country';

  /** @example NL */
  @Matches(/^[A-Z]{2}$/, { message: 'country must be a code such as NL', context: { code: 'countryCode' } })
  country: string;
}

/** Some regions. */
export class NutsAreaDto {
  @IsIn(['nuts'])
  kind: 'nuts';

  @IsArray()
  @ArrayMinSize(1)
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

export type AreaDto = CountryAreaDto | NutsAreaDto | RadiusAreaDto;

const AREAS: Readonly<Record<string, new () => AreaDto>> = {
  country: CountryAreaDto,
  nuts: NutsAreaDto,
  radius: RadiusAreaDto,
};

/** Reads the kind and then the fields of that kind; an unknown kind is left to the validator of `kind`. */
export const ReadArea = () =>
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

export const AREA_INPUT = [CountryAreaDto, NutsAreaDto, RadiusAreaDto].map((area) => ({ $ref: getSchemaPath(area) }));
export const AREA = [CountryAreaDto, NutsAreaDto, CircleDto].map((area) => ({ $ref: getSchemaPath(area) }));
