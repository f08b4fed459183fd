import { InterestDto } from '@schakel/brokerage';
import { OpportunityMatchDto, OpportunityMatchesDto, OpportunityMatchesQueryDto, SoleMatchDto } from '@schakel/matches';
import { QueryBoolean } from '@schakel/platform';
import { IsBoolean, IsOptional } from 'class-validator';

export class FeedQueryDto extends OpportunityMatchesQueryDto {
  /** `true`: a new list goes without what my firm said to be interested in or not; the pages after it follow that list. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  hideAnswered?: boolean;
}

/** An opportunity that fits my firm, and what my firm said of it. */
export class FeedItemDto extends OpportunityMatchDto {
  /** Null = nothing yet. */
  answered: InterestDto | null;
  /** Did my firm begin to answer it, or hand an answer in? Then that is what it says of it. */
  isBegun: boolean;
}

export class FeedDto extends OpportunityMatchesDto {
  override items: FeedItemDto[];
}

/** One opportunity from where my firm stands. */
export class OwnMatchDto {
  /** How it suits my firm; null where it is not judged, as it is for invited firms only. */
  match: SoleMatchDto | null;
  /** What my firm said of it; null = nothing yet. */
  answered: InterestDto | null;
}
