import { Controller, Get, Query } from '@nestjs/common';
import { InterestDto, Interests } from '@schakel/brokerage';
import { OpportunitiesForFirm } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { FeedDto, FeedQueryDto } from './matches.dto.js';

@Controller('matches')
export class MatchesController {
  constructor(
    private readonly matches: OpportunitiesForFirm,
    private readonly interests: Interests,
  ) {}

  /**
   * The opportunities that fit my firm, best first, with the reasons and with what my firm said of them; also while the
   * profile is a draft.
   */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Query() query: FeedQueryDto): Promise<FeedDto> {
    const { hideAnswered, ...narrowing } = query;
    const feed = await this.matches.own(
      viewer,
      narrowing,
      hideAnswered ? await this.interests.answered(viewer) : undefined,
    );
    const ids = feed.items.map(({ opportunity }) => opportunity.id);
    const said = await this.interests.among(viewer, ids);
    const items = feed.items.map((item) => {
      const interest = said.get(item.opportunity.id);
      return { ...item, answered: interest ? InterestDto.from(interest) : null };
    });
    return { ...feed, items };
  }
}
