import { FacetCountDto, HighlightDto, QueryList, SearchQueryDto, TotalDto } from '@schakel/platform';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { FirmDto } from './firm.dto.js';

const SORTS = ['relevance', 'newest', 'distance'] as const;

export class SearchFirmsDto extends SearchQueryDto {
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(24)
  @IsString({ each: true })
  @MaxLength(5, { each: true })
  languages?: string[];

  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  sizes?: string[];

  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  targetGroups?: string[];

  /** Firms that may take part in contracts reserved so; art. 77 is asked per procedure. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @IsIn(['art20'], { each: true })
  reserved?: 'art20'[];

  @IsOptional()
  @IsIn(SORTS)
  sort?: (typeof SORTS)[number];
}

export class FirmHitDto {
  firm: FirmDto;
  /** 0 to 1, within this answer. */
  relevance: number;
  /** Kilometres from `near`. */
  distanceKm: number | null;
  highlights: HighlightDto[];
}

export class FirmFacetsDto {
  division: FacetCountDto[];
  region: FacetCountDto[];
  /** The twelve provinces from north to south by NUTS 2 code; a firm counts wherever it works, so it can count twelve times. */
  province: FacetCountDto[];
  certificate: FacetCountDto[];
  reserved: FacetCountDto[];
  size: FacetCountDto[];
  targetGroup: FacetCountDto[];
}

export class FirmHitsDto {
  items: FirmHitDto[];
  next: string | null;
  total: TotalDto;
  facets: FirmFacetsDto;
  /** Nothing held all the words: these hold some. */
  relaxed: boolean;
  /** The text with its misspelt words as the hits spell them; null where none was. */
  didYouMean: string | null;
}
