import type { Phase, WholeConsultation } from '@schakel/consultations';
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

/** One of my organisation's own consultations, as a list names it. */
export class OwnConsultationDto extends OpportunityDto {
  /** Where it is in its life: tells apart what is closed, opened and reported. */
  phase: Phase;

  static of(this: void, { opportunity, phase }: WholeConsultation): OwnConsultationDto {
    return { ...OpportunityDto.from(opportunity), phase };
  }
}

export class ConsultationsPageDto {
  items: OwnConsultationDto[];
  next: string | null;
}
