import { Controller, Get, Param } from '@nestjs/common';
import { InterestForBuyerDto, ReceivedInterest } from '@schakel/brokerage';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { UuidPipe } from '@schakel/platform';

/** What firms say of what a buyer published. */
@Controller()
export class InterestController {
  constructor(private readonly received: ReceivedInterest) {}

  /** The firms that are interested in a need; of those that are not, how many and why. */
  @Get('needs/:id/interest')
  ofNeed(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<InterestForBuyerDto> {
    return this.received.forBuyer(viewer, 'need', id);
  }

  /** The firms that are interested in a consultation; of those that are not, how many and why. */
  @Get('consultations/:id/interest')
  ofConsultation(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<InterestForBuyerDto> {
    return this.received.forBuyer(viewer, 'consultation', id);
  }
}
