import { OpportunityDto } from '@schakel/opportunities';
import { PageQueryDto, QueryBoolean } from '@schakel/platform';
import { IsBoolean, IsOptional } from 'class-validator';

/** What everyone may know of a buyer. */
export class BuyerDto {
  id: string;
  name: string;
  /**
   * Colour of its pages; null = that of Schakel.
   * @example #1f5f8b
   */
  accent: string | null;
  /** A PNG picture as a data address; null = its name alone. */
  logo: string | null;
  /** Needs and consultations that are planned or open. */
  current: number;
  /** All that it ever published. */
  published: number;
}

export class BuyerOpportunitiesQueryDto extends PageQueryDto {
  /** What is over instead of what firms can respond to or prepare for. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  over?: boolean;
}

export class BuyerOpportunitiesDto {
  items: OpportunityDto[];
  next: string | null;
}
