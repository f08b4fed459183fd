import { Controller, Get, Param, Query } from '@nestjs/common';
import { MatchesQueryDto, MatchLists, OpportunityMatchesDto } from '@schakel/matches';
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

@Controller()
export class OpportunitiesController {
  constructor(
    private readonly search: SearchOpportunities,
    private readonly read: ReadOpportunities,
    private readonly matches: MatchLists,
  ) {}

  /** Search what firms can respond to or prepare for. */
  @Get('opportunities')
  list(@Query() query: SearchOpportunitiesDto): Promise<OpportunityHitsDto> {
    return this.search.execute(query);
  }

  /** One published opportunity. */
  @Get('opportunities/:id')
  async get(@Param('id', UuidPipe) id: string): Promise<OpportunityDto> {
    return OpportunityDto.from(await this.read.publicById(id));
  }

  /** Every change since publication, newest first. */
  @Get('opportunities/:id/changes')
  async changes(@Param('id', UuidPipe) id: string): Promise<ChangesDto> {
    const opportunity = await this.read.publicById(id);
    return ChangesDto.from(await this.read.changes(opportunity.id));
  }

  /** The opportunities that fit my firm, best first, with the reasons; also while the profile is a draft. */
  @Get('matches')
  listMatches(@CurrentViewer() viewer: Viewer, @Query() query: MatchesQueryDto): Promise<OpportunityMatchesDto> {
    return this.matches.opportunitiesFor(viewer, {
      language: query.language ?? viewer.language,
      limit: query.limit ?? 20,
    });
  }
}
