import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { InterestDto, Interests, OwnInterestsDto, OwnInterestsQueryDto, SayInterestDto } from '@schakel/brokerage';
import { OpportunityDto } from '@schakel/opportunities';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { UuidPipe } from '@schakel/platform';

/** Whether opportunities interest my firm. */
@Controller()
export class InterestsController {
  constructor(private readonly interests: Interests) {}

  /** Everything my firm said, newest first, with the opportunities as they are now. */
  @Get('interests')
  async list(@CurrentViewer() viewer: Viewer, @Query() query: OwnInterestsQueryDto): Promise<OwnInterestsDto> {
    const page = await this.interests.all(viewer, { ...query, limit: query.limit ?? 20 });
    return {
      items: page.items.map(({ interest, opportunity }) => ({
        interest: InterestDto.from(interest),
        opportunity: OpportunityDto.from(opportunity),
      })),
      next: page.next,
    };
  }

  /** What my firm said of an opportunity; not found where it said nothing. */
  @Get('opportunities/:id/interest')
  async get(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<InterestDto> {
    return InterestDto.from(await this.interests.own(viewer, id));
  }

  /**
   * Say whether an opportunity interests my firm; replaces what it said before. The buyer sees the name of a firm that is
   * interested; of firms that are not, only how many and why, once there are three. Account managers see both by name.
   */
  @Put('opportunities/:id/interest')
  async say(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: SayInterestDto,
  ): Promise<InterestDto> {
    return InterestDto.from(await this.interests.say(viewer, id, body));
  }

  /** Take back what my firm said. */
  @Delete('opportunities/:id/interest')
  @HttpCode(204)
  takeBack(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<void> {
    return this.interests.takeBack(viewer, id);
  }
}
