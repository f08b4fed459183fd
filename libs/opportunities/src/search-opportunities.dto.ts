import {
  FacetCountDto,
  HighlightDto,
  Moment,
  QueryList,
  QueryNumber,
  SearchQueryDto,
  TotalDto,
} from '@schakel/platform';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { OPPORTUNITY_KINDS, type OpportunityKind, type Reserved, RESERVED } from './opportunity.js';
import { RESERVATION_INTENTS, type ReservationIntent } from './reservation-intent.js';
import { OpportunityDto } from './opportunity.dto.js';

const SORTS = ['relevance', 'deadline', 'newest', 'distance'] as const;

export class SearchOpportunitiesDto extends SearchQueryDto {
  @IsOptional()
  @QueryList()
  @IsArray()
  @IsIn(OPPORTUNITY_KINDS, { each: true })
  kinds?: OpportunityKind[];

  @IsOptional()
  @QueryList()
  @IsArray()
  @IsIn(RESERVED, { each: true })
  reserved?: Reserved[];

  /** Whether the buyer considers or intends to reserve. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @IsIn(RESERVATION_INTENTS, { each: true })
  reservationIntents?: ReservationIntent[];

  /** Languages of the text. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(24)
  @IsString({ each: true })
  @MaxLength(5, { each: true })
  languages?: string[];

  /** Countries of the buyer, ISO 3166-1. */
  @IsOptional()
  @QueryList()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(2, { each: true })
  countries?: string[];

  /** Deadline not before this moment. */
  @IsOptional()
  @Moment({ orDay: true })
  deadlineFrom?: string;

  /** Deadline not after this moment. */
  @IsOptional()
  @Moment({ orDay: true })
  deadlineUntil?: string;

  /** Estimated value from, in cents EUR ex VAT. A value that is not known excludes nothing. */
  @IsOptional()
  @QueryNumber()
  @IsInt()
  @Min(0)
  valueFrom?: number;

  /** Estimated value until, in cents EUR ex VAT. */
  @IsOptional()
  @QueryNumber()
  @IsInt()
  @Min(0)
  valueTo?: number;

  @IsOptional()
  @IsIn(SORTS)
  sort?: (typeof SORTS)[number];
}

export class OpportunityHitDto {
  opportunity: OpportunityDto;
  /** 0 to 1, within this answer. */
  relevance: number;
  /** Kilometres from `near`. */
  distanceKm: number | null;
  highlights: HighlightDto[];
}

export class OpportunityFacetsDto {
  division: FacetCountDto[];
  region: FacetCountDto[];
  certificate: FacetCountDto[];
  reserved: FacetCountDto[];
  reservationIntent: FacetCountDto[];
  kind: FacetCountDto[];
  deadline: FacetCountDto[];
  country: FacetCountDto[];
}

export class OpportunityHitsDto {
  items: OpportunityHitDto[];
  next: string | null;
  total: TotalDto;
  facets: OpportunityFacetsDto;
  /** Nothing held all the words: these hold some. */
  relaxed: boolean;
  /** The text with its misspelt words as the hits spell them; null where none was. */
  didYouMean: string | null;
}
