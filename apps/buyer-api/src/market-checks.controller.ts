import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { CheckMarket, MarketCheckDto, MarketCheckRequestDto } from '@schakel/matches';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { LanguageQueryDto } from '@schakel/platform';

@Controller('market-checks')
export class MarketChecksController {
  constructor(private readonly market: CheckMarket) {}

  /**
   * How many firms could do what is written so far, and what each thing that is asked costs. Nothing is kept: ask as
   * often as the text changes.
   */
  @Post()
  @HttpCode(200)
  create(
    @CurrentViewer() viewer: Viewer,
    @Query() query: LanguageQueryDto,
    @Body() body: MarketCheckRequestDto,
  ): Promise<MarketCheckDto> {
    return this.market.execute(body, query.language ?? viewer.language);
  }
}
