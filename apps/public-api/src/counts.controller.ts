import { Controller, Get } from '@nestjs/common';
import { ReadFirms } from '@schakel/firms';
import { CountOpportunities } from '@schakel/opportunities';
import { Clock, Open, Remembered } from '@schakel/platform';
import { CountsDto } from './counts.dto.js';

/** Milliseconds: counting everything costs more than a visitor of the home page needs. */
const GOOD_ENOUGH = 30_000;

@Open()
@Controller('counts')
export class CountsController {
  private readonly counts: Remembered<CountsDto>;

  constructor(firms: ReadFirms, opportunities: CountOpportunities, clock: Clock) {
    const count = async () => {
      const [published, current] = await Promise.all([firms.countPublished(), opportunities.current()]);
      return { firms: published, ...current };
    };
    this.counts = new Remembered(count, GOOD_ENOUGH, clock);
  }

  /** How much there is at this moment. */
  @Get()
  get(): Promise<CountsDto> {
    return this.counts.get();
  }
}
