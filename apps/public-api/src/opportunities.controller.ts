import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  ChangesDto,
  OpportunityDto,
  OpportunityHitsDto,
  ReadOpportunities,
  SearchOpportunities,
  SearchOpportunitiesDto,
} from '@schakel/opportunities';
import { Open, UuidPipe } from '@schakel/platform';

@Open()
@Controller('opportunities')
export class OpportunitiesController {
  constructor(
    private readonly search: SearchOpportunities,
    private readonly read: ReadOpportunities,
  ) {}

  /** Search what firms can respond to or prepare for. */
  @Get()
  list(@Query() query: SearchOpportunitiesDto): Promise<OpportunityHitsDto> {
    return this.search.execute(query);
  }

  /** One published opportunity. */
  @Get(':id')
  async get(@Param('id', UuidPipe) id: string): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.read.publicById(id));
  }

  /** Every change since publication, newest first. */
  @Get(':id/changes')
  async changes(@Param('id', UuidPipe) id: string): Promise<ChangesDto> {
    const opportunity = await this.read.publicById(id);
    return ChangesDto.from(await this.read.changes(opportunity.id));
  }
}
