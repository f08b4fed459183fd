import { OPPORTUNITY_STATUSES, OpportunityDto, type OpportunityStatus } from '@schakel/opportunities';
import { PageQueryDto } from '@schakel/platform';
import { IsIn, IsOptional } from 'class-validator';

export class OwnOpportunitiesQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(OPPORTUNITY_STATUSES)
  status?: OpportunityStatus;
}

export class OpportunitiesPageDto {
  items: OpportunityDto[];
  next: string | null;
}
