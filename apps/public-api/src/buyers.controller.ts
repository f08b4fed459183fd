import { Controller, Get, Param, Query } from '@nestjs/common';
import { OpportunityDto, ReadBuyers, ReadOpportunities } from '@schakel/opportunities';
import { Clock, Open, UuidPipe } from '@schakel/platform';
import { BuyerDto, BuyerOpportunitiesDto, BuyerOpportunitiesQueryDto } from './buyer.dto.js';

@Open()
@Controller('buyers')
export class BuyersController {
  constructor(
    private readonly buyers: ReadBuyers,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
  ) {}

  /** A buyer that published something: its name and the look of its pages. */
  @Get(':id')
  get(@Param('id', UuidPipe) id: string): Promise<BuyerDto> {
    return this.buyers.publicById(id);
  }

  /** The needs and consultations of a buyer that everyone can see, the latest published first. */
  @Get(':id/opportunities')
  async listOpportunities(
    @Param('id', UuidPipe) id: string,
    @Query() { over = false, cursor, limit = 20 }: BuyerOpportunitiesQueryDto,
  ): Promise<BuyerOpportunitiesDto> {
    await this.buyers.publicById(id);
    const page = await this.opportunities.publicOf(id, { over, now: this.clock.now(), cursor, limit });
    return { items: page.items.map(OpportunityDto.from), next: page.next };
  }
}
