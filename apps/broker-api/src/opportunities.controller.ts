import { Controller, Get, Param, Query } from '@nestjs/common';
import { FirmMatchesDto, MatchesQueryDto, MatchLists } from '@schakel/matches';
import { PublishedOpportunitiesController, ReadOpportunities, SearchOpportunities } from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { UuidPipe } from '@schakel/platform';

@Controller('opportunities')
export class OpportunitiesController extends PublishedOpportunitiesController {
  constructor(
    search: SearchOpportunities,
    read: ReadOpportunities,
    private readonly matches: MatchLists,
  ) {
    super(search, read);
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
