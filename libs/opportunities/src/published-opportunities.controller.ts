import { Get, Injectable, Param, Query } from '@nestjs/common';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { UuidPipe } from '@schakel/platform';
import { ChangesDto, OpportunityDto } from './opportunity.dto.js';
import { ReadOpportunities } from './read-opportunities.js';
import { SearchOpportunities } from './search-opportunities.js';
import { OpportunityHitsDto, SearchOpportunitiesDto } from './search-opportunities.dto.js';

/** What every audience may read of opportunities; each API says at which address and for whom. */
@Injectable()
export abstract class PublishedOpportunitiesController {
  constructor(
    protected readonly search: SearchOpportunities,
    protected readonly read: ReadOpportunities,
  ) {}

  /** Search what firms can respond to or prepare for. */
  @Get()
  list(@Query() query: SearchOpportunitiesDto): Promise<OpportunityHitsDto> {
    return this.search.execute(query);
  }

  /** One published opportunity. */
  @Get(':id')
  async get(@CurrentViewer() viewer: Viewer | undefined, @Param('id', UuidPipe) id: string): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.read.visibleById(viewer, id));
  }

  /** Every change since publication, newest first. */
  @Get(':id/changes')
  async changes(@CurrentViewer() viewer: Viewer | undefined, @Param('id', UuidPipe) id: string): Promise<ChangesDto> {
    const opportunity = await this.read.visibleById(viewer, id);
    return ChangesDto.from(await this.read.changes(opportunity.id));
  }
}
