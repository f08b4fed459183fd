import { Controller, Get, Param, Query } from '@nestjs/common';
import { InterestForBrokerDto, ReceivedInterest } from '@schakel/brokerage';
import { FirmMatchesDto, FirmsForOpportunity, FirmMatchesQueryDto } from '@schakel/matches';
import { PublishedOpportunitiesController, ReadOpportunities, SearchOpportunities } from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { UuidPipe } from '@schakel/platform';

@Controller('opportunities')
export class OpportunitiesController extends PublishedOpportunitiesController {
  constructor(
    search: SearchOpportunities,
    read: ReadOpportunities,
    private readonly matches: FirmsForOpportunity,
    private readonly received: ReceivedInterest,
  ) {
    super(search, read);
  }

  /** What firms said of an opportunity, all of them by name. */
  @Get(':id/interest')
  getInterest(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<InterestForBrokerDto> {
    return this.received.forBroker(viewer, id);
  }

  /** The firms that fit, with the reasons on both sides. */
  @Get(':id/matches')
  async listMatches(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: FirmMatchesQueryDto,
  ): Promise<FirmMatchesDto> {
    return this.matches.list(viewer, await this.read.publicById(id), query);
  }
}
