import { Controller, Get, Query } from '@nestjs/common';
import { MatchesQueryDto, OpportunitiesForFirm, OpportunityMatchesDto } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';

@Controller('matches')
export class MatchesController {
  constructor(private readonly matches: OpportunitiesForFirm) {}

  /** The opportunities that fit my firm, best first, with the reasons; also while the profile is a draft. */
  @Get()
  list(@CurrentViewer() viewer: Viewer, @Query() query: MatchesQueryDto): Promise<OpportunityMatchesDto> {
    return this.matches.own(viewer, {
      language: query.language ?? viewer.language,
      cursor: query.cursor,
      limit: query.limit ?? 20,
    });
  }
}
