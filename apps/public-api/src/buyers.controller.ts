import { Controller, Get, Param } from '@nestjs/common';
import { ReadBuyers } from '@schakel/opportunities';
import { Open, UuidPipe } from '@schakel/platform';
import { BuyerDto } from './buyer.dto.js';

@Open()
@Controller('buyers')
export class BuyersController {
  constructor(private readonly buyers: ReadBuyers) {}

  /** A buyer that published something: its name and the look of its pages. */
  @Get(':id')
  get(@Param('id', UuidPipe) id: string): Promise<BuyerDto> {
    return this.buyers.publicById(id);
  }
}
