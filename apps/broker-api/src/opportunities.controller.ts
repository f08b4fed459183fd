import { Controller, Get, Param, Query } from '@nestjs/common';
import { FirmMatchesDto, MatchesQueryDto, MatchLists } from '@schakel/matches';
import {
  ChangesDto,
  OpportunityDto,
  OpportunityHitsDto,
  ReadOpportunities,
  SearchOpportunities,
  SearchOpportunitiesDto,
} from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { UuidPipe } from '@schakel/platform';

@Controller('opportunities')
export class OpportunitiesController {
  constructor(
    private readonly search: SearchOpportunities,
    private readonly read: ReadOpportunities,
    private readonly matches: MatchLists,
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

  /** The firms that fit, with the reasons on both sides. */
  @Get(':id/matches')
  async listMatches(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: MatchesQueryDto,
  ): Promise<FirmMatchesDto> {
    return this.matches.firmsFor(await this.read.publicById(id), {
      language: query.language ?? viewer.language,
      limit: query.limit ?? 20,
    });
  }
}
