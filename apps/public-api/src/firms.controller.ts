import { Controller, Get, Param, Query } from '@nestjs/common';
import { FirmDto, FirmHitsDto, ReadFirms, SearchFirms, SearchFirmsDto } from '@schakel/firms';
import { Clock, Open, UuidPipe } from '@schakel/platform';

@Open()
@Controller('firms')
export class FirmsController {
  constructor(
    private readonly search: SearchFirms,
    private readonly read: ReadFirms,
    private readonly clock: Clock,
  ) {}

  /** Search the directory of social firms. */
  @Get()
  list(@Query() query: SearchFirmsDto): Promise<FirmHitsDto> {
    return this.search.execute(query);
  }

  /** One firm of the directory. */
  @Get(':id')
  async get(@Param('id', UuidPipe) id: string): Promise<FirmDto> {
    return FirmDto.from(await this.read.publicById(id), this.clock.now().toISOString().slice(0, 10), false);
  }
}
