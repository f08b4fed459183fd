import { Controller, Get, Param, Query } from '@nestjs/common';
import { InterestDto, Interests } from '@schakel/brokerage';
import { FirmConsultations } from '@schakel/consultations';
import { OpportunitiesForFirm } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { LanguageQueryDto, UuidPipe } from '@schakel/platform';
import { FeedDto, FeedQueryDto, OwnMatchDto } from './matches.dto.js';

@Controller()
export class MatchesController {
  constructor(
    private readonly matches: OpportunitiesForFirm,
    private readonly interests: Interests,
    private readonly consultations: FirmConsultations,
  ) {}

  /**
   * The opportunities that fit my firm, best first, with the reasons and with what my firm said of them; also while the
   * profile is a draft.
   */
  @Get('matches')
  async list(@CurrentViewer() viewer: Viewer, @Query() query: FeedQueryDto): Promise<FeedDto> {
    const { hideAnswered, ...narrowing } = query;
    const feed = await this.matches.own(
      viewer,
      narrowing,
      hideAnswered ? await this.interests.answered(viewer) : undefined,
    );
    const ids = feed.items.map(({ opportunity }) => opportunity.id);
    const said = await this.interests.among(viewer, ids);
    const begun = await this.consultations.begun(viewer, ids);
    const items = feed.items.map((item) => {
      const interest = said.get(item.opportunity.id);
      const isBegun = begun.has(item.opportunity.id);
      return { ...item, answered: interest ? InterestDto.from(interest) : null, isBegun };
    });
    return { ...feed, items };
  }

  /** How one opportunity suits my firm, with the reasons, whether it is in my list or not, and what my firm said of it. */
  @Get('opportunities/:id/match')
  async one(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() { language = viewer.language }: LanguageQueryDto,
  ): Promise<OwnMatchDto> {
    const match = await this.matches.one(viewer, id, language);
    const interest = (await this.interests.among(viewer, [id])).get(id);
    return { match, answered: interest ? InterestDto.from(interest) : null };
  }
}
