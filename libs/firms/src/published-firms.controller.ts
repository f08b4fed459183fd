import { Get, Injectable, Param, Query } from '@nestjs/common';
import { Clock, UuidPipe } from '@schakel/platform';
import { FirmDto } from './firm.dto.js';
import { ReadFirms } from './read-firms.js';
import { SearchFirms } from './search-firms.js';
import { FirmHitsDto, SearchFirmsDto } from './search-firms.dto.js';

/** What every audience may read of firms; each API says at which address and for whom. */
@Injectable()
export abstract class PublishedFirmsController {
  constructor(
    protected readonly search: SearchFirms,
    protected readonly read: ReadFirms,
    protected readonly clock: Clock,
  ) {}

  /** Search the published firms. */
  @Get()
  list(@Query() query: SearchFirmsDto): Promise<FirmHitsDto> {
    return this.search.execute(query);
  }

  /** One published firm. */
  @Get(':id')
  async get(@Param('id', UuidPipe) id: string): Promise<FirmDto> {
    return FirmDto.from(await this.read.publicById(id), this.clock.today(), false);
  }
}
