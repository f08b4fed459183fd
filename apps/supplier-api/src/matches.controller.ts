import { Controller, Get, Query } from '@nestjs/common';
import { MatchesQueryDto, MatchLists, OpportunityMatchesDto } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';

@Controller('matches')
export class MatchesController {
  constructor(private readonly matches: MatchLists) {}

  /** The opportunities that fit my firm, best first, with the reasons; also while the profile is a draft. */
  @Get()
  list(@CurrentViewer() viewer: Viewer, @Query() query: MatchesQueryDto): Promise<OpportunityMatchesDto> {
    return this.matches.opportunitiesFor(viewer, {
      language: query.language ?? viewer.language,
      limit: query.limit ?? 20,
    });
  }
}
